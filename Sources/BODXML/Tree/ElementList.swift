/// Elements of one document, as an array of them would be, but without holding each.
public struct ElementList: RandomAccessCollection, Sendable {
    private let storage: ElementIndex.Storage
    private let places: Range<Int>

    init(_ storage: ElementIndex.Storage, _ places: Range<Int>) {
        self.storage = storage
        self.places = places
    }

    /// The place of the first element.
    public var startIndex: Int { places.lowerBound }

    /// The place after the last element.
    public var endIndex: Int { places.upperBound }

    /// The element at a place.
    public subscript(position: Int) -> ElementNode {
        ElementNode(document: storage.document, index: storage.ordinals[position])
    }
}
