/// A JSON number as it is written: `1.10` stays `1.10`, `1e400` stays `1e400`.
///
/// Two numbers are equal when they are written alike; compare ``decimal`` for equality of value.
public struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
    /// The number as written.
    public let lexical: String

    /// Takes a number as written.
    ///
    /// - Parameter lexical: The number; nil results unless it follows RFC 8259 section 6, such as `-0.50` or `1E5`.
    public init?(_ lexical: String) {
        guard JSONNumberGrammar.isNumber(lexical.utf8) else { return nil }
        self.lexical = lexical
    }

    /// Makes a whole number.
    public init(_ value: Int) {
        lexical = String(value)
    }

    /// Makes the plain form of an exact decimal.
    public init(_ value: ExactDecimal) {
        lexical = value.description
    }

    /// Takes text that the reader has found to be a number.
    init(validated lexical: String) {
        self.lexical = lexical
    }

    /// The value, exact.
    public var decimal: ExactDecimal { ExactDecimal(digits: lexical.utf8) }

    /// The value when it is a whole number that an `Int` holds, however it is written: `1e2` is 100.
    public var integer: Int? { decimal.integer }

    /// The number as written.
    public var description: String { lexical }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
    /// Makes a whole number.
    public init(integerLiteral value: Int) { self.init(value) }
}
