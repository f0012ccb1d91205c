/// The attributes of one element, in order, without an array being made.
public struct AttributeList: RandomAccessCollection, Sendable {
    let element: ElementNode
    /// The places of the attributes among all of the document.
    public let indices: Range<Int>

    /// The place of the first attribute.
    public var startIndex: Int { indices.lowerBound }

    /// The place after the last attribute.
    public var endIndex: Int { indices.upperBound }

    /// The attribute at a place.
    public subscript(position: Int) -> AttributeNode { AttributeNode(element: element, index: position) }
}
