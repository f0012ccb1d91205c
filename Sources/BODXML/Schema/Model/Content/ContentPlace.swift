/// A position of a content model and how many elements have stood there in a row.
struct ContentPlace: Sendable, Hashable, Comparable {
    var position: Int32
    var count: Int32

    static let start = ContentPlace(position: 0, count: 0)

    static func < (left: ContentPlace, right: ContentPlace) -> Bool {
        (left.position, left.count) < (right.position, right.count)
    }
}
