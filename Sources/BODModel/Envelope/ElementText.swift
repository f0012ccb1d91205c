public import BODXML

/// An element that holds one value, with the value as it is written and as it is meant.
public struct ElementText: Sendable {
    /// The element.
    public let element: ElementNode
    /// The text with the white space around it.
    public let written: String
    /// The text without the white space of XML at both ends.
    public let value: String

    /// Reads the text directly inside an element.
    ///
    /// - Parameter element: The element.
    public init(_ element: ElementNode) {
        self.element = element
        written = element.text
        value = written.nonBlank ?? ""
    }

    init?(_ element: ElementNode?) {
        guard let element else { return nil }
        self.init(element)
    }

    /// Whether nothing but white space is inside.
    public var isBlank: Bool { value.isEmpty }

    /// Whether white space stands around the value.
    public var isPadded: Bool { written.utf8.count != value.utf8.count }

    /// The value, or nil when there is none.
    public var nonBlank: String? { value.isEmpty ? nil : value }
}
