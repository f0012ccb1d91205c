/// How far a content model has been followed through the children of an element.
///
/// A schema's content models are deterministic (XML Schema part 1, section 3.8.6), so one place is enough; the others
/// are there for models that break that rule and for counters inside loops. In an `xs:all` they are the elements that
/// have been seen.
package struct ContentState: Sendable, Hashable {
    var place: ContentPlace
    var others: [ContentPlace]?

    init(_ place: ContentPlace, others: [ContentPlace]? = nil) {
        self.place = place
        self.others = others
    }

    /// The state of several places; only so many are followed that a model cannot explode.
    init?(_ places: [ContentPlace]) {
        guard let first = places.first else { return nil }
        if places.count == 1 {
            self.init(first)
            return
        }
        var sorted = Array(Set(places)).sorted()
        if sorted.count > Self.placeLimit { sorted.removeLast(sorted.count - Self.placeLimit) }
        self.init(sorted[0], others: sorted.count == 1 ? nil : Array(sorted.dropFirst()))
    }

    private static let placeLimit = 16

    var places: [ContentPlace] { others.map { [place] + $0 } ?? [place] }
}
