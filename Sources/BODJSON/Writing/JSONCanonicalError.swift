/// A value that has no canonical form.
public struct JSONCanonicalError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The number, which is beyond the range of an IEEE 754 double.
    public let number: JSONNumber

    /// Makes the error for a number.
    public init(number: JSONNumber) {
        self.number = number
    }

    /// What is wrong.
    public var description: String {
        "the number \(number.lexical.prefix(40)) has no canonical form: it is beyond the range of a double"
    }
}
