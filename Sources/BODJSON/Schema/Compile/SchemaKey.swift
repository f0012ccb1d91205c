/// The identity of a schema: its document, and its place in the document.
struct SchemaKey: Hashable, Sendable {
    let document: Int
    /// The place on the document's tape.
    let index: Int
}
