/// How delimited text is written.
public struct DelimitedDialect: Sendable, Hashable, Comparable {
    /// The character between fields.
    public let separator: UInt8
    /// The character around fields that hold a separator or a line break; nil when none was seen.
    public let enclosing: UInt8?

    /// Makes a dialect.
    public init(separator: UInt8, enclosing: UInt8? = nil) {
        self.separator = separator
        self.enclosing = enclosing
    }

    /// Orders by separator, then by enclosing character.
    public static func < (left: DelimitedDialect, right: DelimitedDialect) -> Bool {
        (left.separator, left.enclosing ?? 0) < (right.separator, right.enclosing ?? 0)
    }
}

extension DelimitedDialect: CustomStringConvertible {
    /// The dialect in words, such as `tab, "`.
    public var description: String {
        let separator = separator == 0x09 ? "tab" : String(UnicodeScalar(separator))
        return enclosing.map { "\(separator) and \(UnicodeScalar($0))" } ?? separator
    }
}
