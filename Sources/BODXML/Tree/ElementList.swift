/// Elements of one document, as an array of them would be, but without holding each.
public struct ElementList: RandomAccessCollection, Sendable {
    let document: ParsedDocument
    let ordinals: ArraySlice<Int32>

    /// The place of the first element.
    public var startIndex: Int { ordinals.startIndex }

    /// The place after the last element.
    public var endIndex: Int { ordinals.endIndex }

    /// The element at a place.
    public subscript(position: Int) -> ElementNode { ElementNode(document: document, index: ordinals[position]) }
}
