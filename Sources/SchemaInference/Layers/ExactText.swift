import BODDiagnostics
import BODXML

/// A text that is compared byte by byte, as XML and JSON names and values are.
///
/// Swift's own comparison unites texts that differ only in Unicode normalisation.
public struct ExactText: Sendable, Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The text.
    public let text: String

    /// Makes an exact text.
    public init(_ text: String) { self.text = text }

    /// Makes an exact text from a literal.
    public init(stringLiteral value: String) { text = value }

    /// The text.
    public var description: String { text }

    /// Whether there is no text.
    public var isEmpty: Bool { text.isEmpty }

    /// Compares the bytes.
    public static func == (left: ExactText, right: ExactText) -> Bool { sameBytes(left.text, right.text) }

    /// Orders by bytes, which for UTF-8 is the order of the code points.
    public static func < (left: ExactText, right: ExactText) -> Bool {
        precedesInBytes(left.text, right.text)
    }

    /// Feeds the text; texts of equal bytes hash alike.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
