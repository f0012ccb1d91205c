/// A reference to a type.
package enum TypeReference: Sendable, Hashable {
    /// A type of XML Schema, such as `string`.
    case builtin(String)
    /// A type of the schema.
    case named(ExpandedName)
}
