/// The elements of schema documents that the component model reads.
enum SchemaElementKind: String, CaseIterable {
    case include, `import`, redefine, annotation
    case element, attribute, complexType, simpleType, group, attributeGroup
    case sequence, choice, all, any, anyAttribute
    case simpleContent, complexContent, restriction, `extension`, list, union
    case enumeration, pattern, length, minLength, maxLength, minInclusive, maxInclusive, minExclusive, maxExclusive
    case totalDigits, fractionDigits, whiteSpace
}
