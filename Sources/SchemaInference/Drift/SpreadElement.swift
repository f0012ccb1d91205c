import BODXML

/// An element that is spread over parts of a large document, with what is remembered of it until it ends.
struct SpreadElement {
    let name: XMLName
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
}
