/// One node of the arena: an element, a text run, a comment or a processing instruction.
///
/// A tree of a document is one array of these, so that building and walking it allocates nothing for each node. Offsets count
/// bytes of the document's UTF-8 text; -1 stands for "none" in links.
package struct NodeRecord: Sendable {
    /// The kinds of nodes.
    package enum Kind: UInt8, Sendable {
        /// An element.
        case element
        /// A run of text.
        case text
        /// A comment.
        case comment
        /// A processing instruction.
        case processingInstruction
    }

    /// What it is.
    package var kind: Kind
    /// For an element and a processing instruction's target.
    package var name: NameID = 0
    /// The element around it.
    package var parent: Int32
    /// The first node inside.
    package var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    /// The next node inside the same element.
    package var nextSibling: Int32 = -1
    /// The first byte: of the start tag, the text, the comment.
    package var start: UInt32
    /// The byte after the last one: of the end tag, the text, the comment.
    package var end: UInt32 = 0
    /// For an element, the byte after its start tag.
    var contentStart: UInt32 = 0
    /// For an element, the byte at which its end tag begins; equal to `end` for an empty-element tag.
    package var contentEnd: UInt32 = 0
    /// The place of the first attribute among those of the document.
    package var firstAttribute: UInt32 = 0
    /// How many attributes there are.
    package var attributeCount: UInt16 = 0
    var firstNamespace: UInt32 = 0
    /// How many namespaces the start tag declares.
    package var namespaceCount: UInt16 = 0
    /// For a text, comment or processing instruction: its value.
    package var value = ValueSlice.empty
}

/// An index into the document's table of names.
package typealias NameID = UInt32

/// Where a value's bytes are: in the document's text, or in the side buffer when references had to be expanded.
package struct ValueSlice: Sendable {
    /// The first byte.
    package var start: UInt32
    /// How many bytes there are.
    package var count: UInt32
    /// Whether the bytes are in the side buffer.
    package var isExpanded: Bool

    static let empty = ValueSlice(start: 0, count: 0, isExpanded: false)
}

/// One attribute of an element, in the order of the document.
package struct AttributeRecord: Sendable {
    /// The name.
    package var name: NameID
    /// The first byte of the name.
    var start: UInt32
    /// The first byte of the value, after the quote.
    var valueStart: UInt32
    /// The closing quote.
    var valueEnd: UInt32
    /// The value.
    package var value: ValueSlice
}

/// One namespace declaration of an element.
struct NamespaceRecord: Sendable {
    /// The declared prefix; -1 for the default namespace.
    var prefix: NameTable.StringID
    /// The namespace; -1 when the default namespace is undeclared.
    var namespace: NameTable.StringID
}
