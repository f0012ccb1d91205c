/// A node of a document as XPath counts them, in one number that also is its place in the order of the document.
///
/// The upper half is the node of the tree, from 1, and 0 stands for what is above the root element; the lower half tells the namespaces and
/// the attributes of an element, which come after it and before its children (XPath 1.0, section 5).
package struct XPathNode: Sendable, Hashable, Comparable {
    private let key: UInt64

    private static let namespaceMark: UInt64 = 0x4000_0000
    private static let attributeMark: UInt64 = 0x8000_0000
    private static let placeMask: UInt64 = 0x3FFF_FFFF

    /// What is above the root element.
    package static let root = XPathNode(key: 0)

    private init(key: UInt64) {
        self.key = key
    }

    /// A node of the tree.
    init(_ index: Int32) {
        self.init(key: UInt64(index + 1) << 32)
    }

    /// An attribute, by its place among those of its element.
    init(attribute place: Int, of element: Int32) {
        self.init(key: UInt64(element + 1) << 32 | Self.attributeMark | UInt64(place))
    }

    /// A namespace, by its place among those in force at its element.
    init(namespace place: Int, of element: Int32) {
        self.init(key: UInt64(element + 1) << 32 | Self.namespaceMark | UInt64(place))
    }

    /// The node of the tree: the element, for an attribute or a namespace; nil for what is above the root element.
    var index: Int32? { key == 0 ? nil : Int32(key >> 32) - 1 }

    var attributePlace: Int? { key & Self.attributeMark == 0 ? nil : place }

    var namespacePlace: Int? { key & Self.namespaceMark == 0 ? nil : place }

    private var place: Int { Int(key & Self.placeMask) }

    /// Whether it is a node of the tree, and not an attribute or a namespace.
    var isOfTree: Bool { key & (Self.attributeMark | Self.namespaceMark) == 0 }

    /// The order of the document.
    package static func < (left: XPathNode, right: XPathNode) -> Bool { left.key < right.key }
}
