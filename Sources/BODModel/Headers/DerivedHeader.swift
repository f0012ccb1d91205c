public import BODMessage
public import BODXML

/// A message header that was derived, and what it was derived from.
public struct DerivedHeader: Sendable {
    /// What a header was derived from.
    public enum Origin: Sendable {
        /// Someone stated it.
        case stated
        /// The name of an element, or the text in it.
        case element(ElementNode)
        /// The value of an attribute.
        case attribute(AttributeNode)
        /// A part of BODID.
        case bodID(ElementNode)
        /// What ION takes for every document.
        case standard
    }

    /// The header.
    public let parameter: MessageParameter
    /// Its value as text.
    public let value: String
    /// What it was derived from.
    public let origin: Origin
}
