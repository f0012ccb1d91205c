/// What the values of a simple type are, in words: "a decimal number", "a text of at most 22 characters".
///
/// The text is a noun phrase without a capital and a full stop, to stand behind "is not" or "write".
public struct SimpleTypeDescription: Sendable, Hashable, CustomStringConvertible {
    /// The phrase.
    public let description: String

    /// Describes a type.
    ///
    /// - Parameters:
    ///   - type: The type.
    ///   - model: The model that it belongs to.
    ///   - valueLimit: The most allowed values to name; those beyond are counted.
    public init(_ type: SimpleType.ID, in model: SchemaModel, valueLimit: Int = 8) {
        let words = SimpleTypeWords(model: model, valueLimit: valueLimit)
        description = words.phrase(for: type, depth: 0)
    }
}
