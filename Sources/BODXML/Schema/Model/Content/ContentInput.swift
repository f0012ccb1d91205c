/// The name of a child as a content model sees it.
struct ContentInput: Sendable {
    let name: XMLName
    /// The index of the name among those of the model, or -1.
    let symbol: Int32
}
