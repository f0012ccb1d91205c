/// What a schema breaks, in our words: libxml2 gives a number, which stands for a constraint of XML Schema 1.0 part 1 or 2.
enum SchemaConstraint {
    /// What is wrong, in words.
    ///
    /// - Parameter code: libxml2's number (`xmlParserErrors`, `XML_SCHEMAP_…`).
    /// - Returns: A headline without a full stop.
    static func words(for code: Int) -> String {
        known[code] ?? groups.first { $0.codes.contains(code) }?.words ?? "the schema breaks a rule of XML Schema"
    }

    private static let known: [Int: String] = [
        1_700: "a name has a prefix that is not declared",
        1_702: "an attribute group has neither a name nor a ref",
        1_709: "a schema that is imported cannot be read",
        1_717: "a facet has a value that its type does not allow",
        1_756: "a pattern is not a regular expression of XML Schema",
        1_757: "a schema that is referred to cannot be read",
        1_766: "a schema that is referred to cannot be read",
        1_767: "a name has a prefix that is not declared",
        1_772: "a document that is referred to is not a schema",
        1_775: "a definition refers to itself",
        1_784: "two attributes of a type have the same name (ct-props-correct.4)",
        1_795: "a schema imports the namespace that it is for itself (src-import.1.1)",
        1_797: "a type leaves out an attribute wildcard that its base needs (derivation-ok-restriction.4)",
        3_004: "a name refers to nothing that the schema defines or imports (src-resolve)",
        3_005: "a restriction has neither a base nor a type inside, or both (src-restriction-base-or-simpleType)",
        3_006: "a list has neither an itemType nor a type inside, or both (src-list-itemType-or-simpleType)",
        3_007: "a union has no member types (src-union-memberTypes-or-simpleTypes)",
        3_033: "an element stands where the grammar of schemas does not allow it",
        3_034: "an element that the grammar of schemas demands is missing",
        3_035: "an attribute stands where the grammar of schemas does not allow it",
        3_036: "an attribute that the grammar of schemas demands is missing",
        3_037: "an attribute has a value that the grammar of schemas does not allow",
        3_038: "an element has both a default and a fixed value (src-element.1)",
        3_039: "an element has neither a name nor a ref, or both (src-element.2.1)",
        3_040: "an element with a ref has more than minOccurs, maxOccurs and id (src-element.2.2)",
        3_041: "an element has both a type attribute and a type inside (src-element.3)",
        3_043: "minOccurs is greater than maxOccurs (p-props-correct.2.1)",
        3_044: "maxOccurs is 0 where at least 1 is meant (p-props-correct.2.2)",
        3_050: "an included schema is for another namespace (src-include)",
        3_051: "an attribute has both a default and a fixed value (src-attribute.1)",
        3_052: "an attribute with a default is not optional (src-attribute.2)",
        3_056: "an attribute is called xmlns (no-xmlns)",
        3_057: "an attribute is in the namespace of schema instances (no-xsi)",
        3_070: "a content model is ambiguous: the next element fits in two places (cos-nonambig)",
        3_076: "a complex type with simple content has a base that is not simple (src-ct.1)",
        3_081: "a redefinition does not fit what it redefines (src-redefine)",
        3_084: "a schema that is imported cannot be read",
        3_090: "xs:all stands inside another group or occurs more than once (cos-all-limited)",
    ]

    private static let groups: [(codes: ClosedRange<Int>, words: String)] = [
        (1_729...1_754, "an element stands where the grammar of schemas does not allow it"),
        (1_760...1_765, "a name is defined twice"),
        (1_782...1_786, "a complex type contradicts itself or its base (ct-props-correct)"),
        (1_787...1_791, "a type does not restrict its base (derivation-ok-restriction)"),
        (1_797...1_799, "a type does not restrict its base (derivation-ok-restriction)"),
        (1_800...1_800, "a type does not extend its base (cos-ct-extends)"),
        (3_000...3_003, "a simple type is not made as XML Schema demands (src-simple-type)"),
        (3_008...3_032, "a simple type does not restrict its base (cos-st-restricts)"),
        (3_045...3_049, "an element declaration contradicts itself (e-props-correct)"),
        (3_053...3_055, "an attribute declaration contradicts itself (src-attribute)"),
        (3_058...3_062, "a default or fixed value does not fit its type (cos-valid-default)"),
        (3_063...3_063, "a type does not extend its base (cos-ct-extends)"),
        (3_064...3_068, "an import does not fit the schema that it names (src-import)"),
        (3_071...3_073, "an attribute group contradicts itself (src-attribute_group)"),
        (3_074...3_075, "a group contradicts itself (mg-props-correct)"),
        (3_077...3_079, "an attribute is used against its declaration (au-props-correct)"),
        (3_082...3_082, "an import does not fit the schema that it names (src-import)"),
        (3_087...3_087, "a type does not extend its base (cos-ct-extends)"),
    ]
}
