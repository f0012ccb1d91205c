/// A value without parts: a text, and how it was written.
///
/// Nothing is guessed from the text: `no`, `010` and `1.10` are these characters until someone asks for a truth value or a number.
public struct YAMLScalar: Sendable, Hashable {
    /// How a text can be written.
    public enum Style: String, Sendable, Hashable {
        /// Without quotation marks, so that it may mean a number, a truth value or nothing.
        case plain
        /// In single or double quotation marks.
        case quoted
        /// As a block after `|` or `>`.
        case block
    }

    /// The text, with quotation marks and escapes resolved.
    public let text: String
    /// How it was written.
    public let style: Style

    /// Makes a scalar.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - style: How it was written.
    public init(_ text: String, style: Style) {
        self.text = text
        self.style = style
    }

    /// Whether nothing was written: no text at all, `~`, or `null`, without quotation marks (YAML 1.2, 10.3.2).
    public var isNull: Bool {
        style == .plain && ["", "~", "null", "Null", "NULL"].contains(text)
    }
}
