public import BODDiagnostics
public import BODXML

/// Where a finding is; turned into line and column only for findings that are shown.
public enum Place: Sendable {
    /// The start tag of an element.
    case startTag(ElementNode)
    /// The text inside an element; its start tag when there is none.
    case content(ElementNode)
    /// An attribute with its value.
    case attribute(AttributeNode)
    /// The value of an attribute, between the quotes.
    case value(AttributeNode)
    /// A range of the document's UTF-8 text.
    case bytes(Range<Int>)

    /// The location in the user's file.
    ///
    /// - Parameter document: The document that the place is in.
    /// - Returns: The location with its range, and with a path where the place is part of the tree.
    public func location(in document: ParsedDocument) -> SourceLocation {
        switch self {
        case .startTag(let element): element.location
        case .content(let element): element.contentLocation
        case .attribute(let attribute): attribute.location
        case .value(let attribute):
            SourceLocation(file: document.name, range: attribute.valueRange, path: attribute.path)
        case .bytes(let range): SourceLocation(file: document.name, range: document.range(range))
        }
    }
}
