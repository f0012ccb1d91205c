/// Which nodes of an axis a step takes (XPath 1.0, section 2.3).
enum XPathNodeTest: Sendable, Hashable {
    /// `node()`
    case anything
    /// `*`
    case anyName
    /// `p:*`
    case namespace(String)
    /// `p:name` or `name`
    case name(XMLName)
    /// `text()`
    case text
    /// `comment()`
    case comment
    /// `processing-instruction()`, or the one of a target.
    case processingInstruction(String?)
}
