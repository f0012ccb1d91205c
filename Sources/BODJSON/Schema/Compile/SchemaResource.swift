/// A schema with a URI of its own, and the anchors in it.
struct SchemaResource: Sendable {
    let uri: URIReference
    let root: SchemaKey
    var anchors: [String: SchemaKey] = [:]
    var dynamicAnchors: [String: SchemaKey] = [:]
}
