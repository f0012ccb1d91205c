import BODDiagnostics

/// libxml2's codes for what a document can break, and the constraint of XML Schema behind each.
enum ViolationCode {
    static let elementContent = 1_871
    static let attributeMissing = 1_868
    static let attributeNotAllowed = 1_866
    static let rootNotDeclared = 1_845
    static let atomicValue = 1_824
    static let listValue = 1_825
    static let unionValue = 1_826
    static let emptyContent = 1_841
    static let simpleContent = 1_842
    static let elementOnly = 1_843
    static let wildcard = 1_878
    static let identity = 1_877

    /// The rule, named after the validation constraint of XML Schema 1.0, parts 1 and 2.
    static func rule(for code: Int) -> DiagnosticID {
        DiagnosticID(group: "cvc", name: names[code] ?? "other")
    }

    private static let names: [Int: String] = [
        1_824: "datatype-valid.1.2.1", 1_825: "datatype-valid.1.2.2", 1_826: "datatype-valid.1.2.3",
        1_827: "type.3.1.1", 1_828: "type.3.1.2", 1_829: "facet-valid", 1_830: "length-valid",
        1_831: "minLength-valid", 1_832: "maxLength-valid", 1_833: "minInclusive-valid",
        1_834: "maxInclusive-valid", 1_835: "minExclusive-valid", 1_836: "maxExclusive-valid",
        1_837: "totalDigits-valid", 1_838: "fractionDigits-valid", 1_839: "pattern-valid",
        1_840: "enumeration-valid", 1_841: "complex-type.2.1", 1_842: "complex-type.2.2",
        1_843: "complex-type.2.3", 1_844: "complex-type.2.4.a", 1_871: "complex-type.2.4.a",
        1_845: "elt.1", 1_846: "elt.2", 1_847: "elt.3.1", 1_848: "elt.3.2.1", 1_849: "elt.3.2.2",
        1_850: "elt.4.1", 1_851: "elt.4.2", 1_852: "elt.4.3", 1_853: "elt.5.1.1", 1_854: "elt.5.1.2",
        1_855: "elt.5.2.1", 1_856: "elt.5.2.2.1", 1_857: "elt.5.2.2.2.1", 1_858: "elt.5.2.2.2.2",
        1_859: "elt.6", 1_860: "elt.7", 1_861: "attribute.1", 1_862: "attribute.2", 1_863: "attribute.3",
        1_864: "attribute.4", 1_865: "complex-type.3.1", 1_866: "complex-type.3.2.2",
        1_867: "complex-type.3.2.2", 1_868: "complex-type.4", 1_869: "complex-type.5.1",
        1_870: "complex-type.5.2", 1_873: "complex-type.1", 1_874: "au", 1_875: "type.1", 1_876: "type.2",
        1_877: "identity-constraint", 1_878: "wildcard",
    ]

    /// Whether the code says which facet a value breaks; the general verdict on the value that follows says less.
    static func isFacet(_ code: Int) -> Bool { (1_829...1_840).contains(code) }

    /// Whether the code is the general verdict on a value.
    static func isValue(_ code: Int) -> Bool { (1_824...1_826).contains(code) }
}
