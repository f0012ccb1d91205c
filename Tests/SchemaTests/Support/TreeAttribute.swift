/// An attribute of a place in the tree.
struct TreeAttribute: Sendable {
    let name: String
    let isMandatory: Bool
    let value: TreeValue
}
