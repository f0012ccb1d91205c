/// The attributes of schema documents that the component model reads.
enum SchemaAttributeKind: String, CaseIterable {
    case name, ref, type, base, value, use, form, fixed, mixed, abstract, nillable, block, namespace, processContents
    case `default`, minOccurs, maxOccurs, substitutionGroup, itemType, memberTypes
    case targetNamespace, elementFormDefault, attributeFormDefault, blockDefault, schemaLocation
}
