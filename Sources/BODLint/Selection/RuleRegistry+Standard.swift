extension RuleRegistry {
    /// The rules that bodkit has, and what its reader and schemas report.
    public static let standard = RuleRegistry(
        rules: xml + envelope + id + verb + date + amount + quantity + line + party + userArea + text + size,
        reported: reader + constraints + [
            NoSchema.description, BaselinedFindingGone.description, FindingsLeftOut.description,
            RuleNotChecked.description,
            MalformedSuppression.description, UnusedSuppression.description, UnmatchedNoun.description,
            UnfinishedRule.description,
        ]
            + JSONReading.descriptions + JSONExactReading.descriptions + JSONKeyword.descriptions + tables + headers
            + schemas
            + [AboveFiveMegabytes.description, AboveLimit.description]
    )

    private static let reader: [RuleDescription] = [
        NotWellFormed.description,
        DocumentTypeDeclaration.description,
        UnboundPrefix.description,
        EncodingMismatch.description,
        UnsupportedEncoding.description,
        LimitExceeded.description,
        EmptyFile.description,
        NotXML.description,
    ]

    private static let constraints: [RuleDescription] =
        ContentConstraints.descriptions + AttributeConstraints.descriptions + ValueConstraints.descriptions
        + FacetConstraints.descriptions + ElementConstraints.descriptions + TypeConstraints.descriptions
        + IdentityConstraints.descriptions

    private static let xml: [any Rule.Type] = [
        ProcessingInstruction.self,
        MixedLineEndings.self,
    ]

    private static let envelope: [any Rule.Type] = [
        RootNotVerbNoun.self,
        WrongNamespace.self,
        ElementOutsideNamespace.self,
        SchemaLocationMismatch.self,
        SchemaLocationUnpaired.self,
        MissingApplicationArea.self,
        MissingCreationDateTime.self,
        MissingDataArea.self,
        RepeatedPart.self,
        DataAreaFirst.self,
        MissingVerb.self,
        VerbElementMismatch.self,
        MissingNoun.self,
        NounElementMismatch.self,
        MissingReleaseID.self,
        MissingSenderLogicalID.self,
        ComponentIDMissing.self,
        ConfirmationCodeUnknown.self,
        TestEnvironmentCode.self,
    ]

    private static let id: [any Rule.Type] = [
        LogicalIDSyntax.self,
        LogicalIDUpperCase.self,
        LogicalIDTooLong.self,
        BODIDMissing.self,
        BODIDTooLong.self,
        BODIDIncomplete.self,
        BODIDUnescapedParts.self,
        BODIDNounMismatch.self,
        BODIDVerbMismatch.self,
        BODIDTenantMismatch.self,
        BODIDEntityMismatch.self,
        BODIDLocationMismatch.self,
        BODIDDocumentMismatch.self,
        BODIDVariationMismatch.self,
        DocumentIDMissing.self,
        DocumentIDDirectText.self,
        DocumentIDTooLong.self,
        RevisionIDTooLong.self,
        VariationIDMissing.self,
        VariationIDNotInteger.self,
        HeaderEntityMismatch.self,
        HeaderLocationMismatch.self,
        TenantIDTooLong.self,
        AccountingEntityTooLong.self,
        LocationTooLong.self,
        IdentifierBlank.self,
        IdentifierUntrimmed.self,
        IdentifierPlaceholder.self,
    ]

    private static let verb: [any Rule.Type] = [
        ActionCriteriaMissing.self,
        ActionCodeMissing.self,
        ActionCodeUnknown.self,
        ResponseCodeInAction.self,
        ActionCodeInResponse.self,
        CriteriaOfOtherKind.self,
        ChangeInsteadOfReplace.self,
        AcknowledgeWithoutOriginal.self,
        AcknowledgeCodeUnknown.self,
        RejectWithoutReason.self,
        ConfirmWithoutOriginal.self,
        ConfirmOfOtherNoun.self,
        GetWithoutExpression.self,
        SeveralNounsOneAction.self,
        VerbNotOfferedByION.self,
        DeprecatedVerb.self,
    ]

    private static let date: [any Rule.Type] = [
        NotADate.self,
        DateWithoutZone.self,
        DateOnly.self,
        ModifiedBeforeDocument.self,
        RequiredBeforeDocument.self,
        PeriodReversed.self,
        ImplausibleYear.self,
    ]

    private static let amount: [any Rule.Type] = [
        AmountNotANumber.self,
        CurrencyMissing.self,
        CurrencySyntax.self,
        CurrencyUnknown.self,
        MixedCurrencies.self,
        PerQuantityMissing.self,
        PerQuantityZero.self,
        TooManyDecimals.self,
        LineTotalDiffers.self,
        HeaderTotalDiffers.self,
    ]

    private static let quantity: [any Rule.Type] = [
        QuantityNotANumber.self,
        UnitMissing.self,
        UnitUnknown.self,
        ZeroQuantity.self,
        NegativeQuantity.self,
        UnitDiffersFromPrice.self,
    ]

    private static let line: [any Rule.Type] = [
        LineNumberMissing.self,
        LineNumberDuplicate.self,
        LineNumberUnordered.self,
        NoLines.self,
        LineWithoutItem.self,
        DanglingLineReference.self,
        SublineParentMissing.self,
    ]

    private static let party: [any Rule.Type] = [
        PartyWithoutID.self,
        SupplierMissing.self,
        ShipToMissing.self,
        AddressSequenceGap.self,
        CountryCodeUnknown.self,
        LanguageCodeUnknown.self,
        IncotermUnknown.self,
        EMailSyntax.self,
    ]

    private static let userArea: [any Rule.Type] = [
        PropertyWithoutNameValue.self,
        NameValueWithoutName.self,
        NameValueTypeUnknown.self,
        NameValueTypeMismatch.self,
        PropertyDuplicate.self,
        ExtensionBeforeUserArea.self,
    ]

    private static let text: [any Rule.Type] = [
        ControlCharacter.self,
        ReplacementCharacter.self,
        DoubleEncoded.self,
        OverEscapedEntity.self,
        CodeUntrimmed.self,
        NotNFC.self,
    ]

    private static let size: [any Rule.Type] = [EmbeddedBinary.self]

    private static let tables: [RuleDescription] = [
        EmptyTable.description,
        NotDelimited.description,
        MissingHeader.description,
        NotUTF8.description,
        UnterminatedQuote.description,
        TextBehindQuote.description,
        RaggedRow.description,
        NamelessColumn.description,
        DuplicateColumn.description,
        UnknownColumn.description,
        MissingColumn.description,
        ColumnOrder.description,
        OtherSeparator.description,
        TableLimitExceeded.description,
    ]

    private static let schemas: [RuleDescription] = [
        SchemaDoesNotCompile.description,
        MisspeltKeyword.description,
        UnionType.description,
        BinaryType.description,
        NounNameTooLong.description,
        ObjectNameTooLong.description,
        AnonymousType.description,
        AnyOf.description,
        OneOfNotNullable.description,
        BreaksEvolution.description,
    ]

    private static let headers: [RuleDescription] = [
        NotAnObject.description,
        ParameterMissing.description,
        UnknownParameter.description,
        TextExpected.description,
        NumberExpected.description,
        BooleanExpected.description,
        NameNotVerbDotNoun.description,
        VerbUnknown.description,
        AddressLogicalIDSyntax.description,
        AddressLogicalIDUpperCase.description,
        ValueTooLong.description,
        MessageIDMissing.description,
        EncodingMissing.description,
        EncodingUnknown.description,
        CharacterSetNotUTF8.description,
        CharsetForCharacterSet.description,
        BatchFieldsIncomplete.description,
        BatchSequenceBeyondSize.description,
        MoreThanThreeCustom.description,
        CustomNameSyntax.description,
        ContradictsDocument.description,
    ]
}
