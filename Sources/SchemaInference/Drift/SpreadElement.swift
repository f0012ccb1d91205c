import BODDiagnostics
import BODXML

/// An element that is spread over parts of a large document, with what is remembered of it until it ends.
struct SpreadElement {
    let name: XMLName
    /// Where it stands, as findings say it.
    let location: String?
    /// Where it begins in the document.
    let first: DriftPosition
    let path: DriftPath
    var frame: XMLDriftPlaces.Frame
    let isNil: Bool
    /// How many children of each name it has.
    var counts: [XMLName: Int] = [:]
    /// What is known of its attributes.
    let attributes: DriftPlace

    init(_ element: ElementNode, _ frame: XMLDriftPlaces.Frame, in places: XMLDriftPlaces) {
        name = element.name
        location = places.part?.location(element.location).path
        first = places.position(element.location)
        path = DriftPath(element)
        self.frame = frame
        isNil = InstanceNamespace.nilValue(of: element) == true
        var attributes = DriftPlace()
        attributes.countAttributes(of: element)
        self.attributes = attributes
    }

    /// What it shows of its type, when it has ended.
    var place: DriftPlace {
        var place = attributes
        place.instances = isNil ? 0 : 1
        place.first = first
        place.path = path
        for (name, count) in counts { place.count(ExpandedName(name), times: count) }
        return place
    }

    /// What a finding is about whose path leads to the element or to one of its children; nil for any other.
    ///
    /// - Parameters:
    ///   - path: The path, in which names have no namespaces.
    ///   - parent: The element around it.
    ///   - content: What may stand in the element.
    /// - Returns: The element or the child.
    func site(at path: String, in parent: SpreadElement?, _ content: ContentModel?) -> BreachSite? {
        guard let location, path.hasPrefix(location) else { return nil }
        let rest = path.dropFirst(location.count)
        if rest.isEmpty { return .spread(self, in: parent) }
        guard rest.first == "/", !rest.dropFirst().contains("/"), !rest.contains("@") else { return nil }
        let local = rest.dropFirst().prefix { $0 != "[" }
        let names = counts.keys.filter { $0.local == local }.sorted { ExpandedName($0) < ExpandedName($1) }
        // Of two namespaces the one is meant that the schema does not know.
        let name = names.first { content?.declaration(of: $0) == nil } ?? names.first
        return name.map { .child($0, of: self) }
    }
}
