/// A schema that was found in a document, before it is compiled.
struct SchemaPlace: Sendable {
    let key: SchemaKey
    let node: JSONNode
    /// The number of the schema resource that it is a part of.
    let resource: Int
    let dialect: SchemaDialect
    /// The place within the resource.
    let pointer: JSONPointer

    /// A keyword's value.
    func value(of keyword: String) -> JSONNode? { node[keyword] }

    /// Whether a keyword's value is the first of some keywords that are compiled together.
    func isFirst(_ value: JSONNode, of keywords: [String]) -> Bool {
        let first = node.members.first { keywords.contains($0.name) }
        return first?.value == value
    }
}
