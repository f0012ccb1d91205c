/// One schema, ready to judge values.
///
/// A class, so that a validation shares it at the cost of one reference; nothing in it ever changes.
final class CompiledSchema: Sendable {
    /// The number of the resource that it is a part of.
    let resource: Int
    /// The URI of its resource and the pointer in it, with `#` between.
    let location: String
    /// The same for people: a document that has no URI of its own by the name of its file.
    let shownLocation: String
    /// Its place in the schema's document, for messages.
    let node: JSONNode
    /// The verdict of `true` and `false`; nil for schemas with keywords.
    let verdict: Bool?
    /// The keywords in the order of the schema; those come last that look at what others have judged.
    let keywords: [any SchemaKeyword]
    /// Whether a keyword looks at what others have judged.
    let needsParts: Bool

    init(
        resource: Int,
        location: String,
        shownLocation: String,
        node: JSONNode,
        keywords: [any SchemaKeyword]
    ) {
        self.resource = resource
        self.location = location
        self.shownLocation = shownLocation
        self.node = node
        self.keywords = keywords.filter { !$0.isLast } + keywords.filter(\.isLast)
        needsParts = keywords.contains(where: \.isLast)
        verdict = node.bool ?? (keywords.isEmpty ? true : nil)
    }
}
