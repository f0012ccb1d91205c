extension RuleRegistry {
    /// The rules that bodkit has, and what its reader and schemas report.
    public static let standard = RuleRegistry(
        rules: xml + envelope + id + verb,
        reported: reader + constraints + [NoSchema.description]
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
}
