/// A name that matches at a position and the declaration that then holds.
struct ContentMatch: Sendable {
    /// The index of the name among those of the model.
    var symbol: Int32
    var element: ElementDeclaration.ID
}
