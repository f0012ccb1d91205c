/// A place in the tree of everything that documents of one root may hold.
struct TreeNode: Sendable {
    /// Which way of a choice the place belongs to.
    struct Branch: Sendable, Hashable {
        /// The choice's number within its parent.
        let choice: Int
        let number: Int
        /// Whether this way has to be taken when no other one is.
        let isDefault: Bool
    }

    /// The element's name; nil for a place that takes elements of any name.
    let name: String?
    let parent: Int?
    /// Whether a parent without the element is refused.
    let isMandatory: Bool
    /// How often the element may stand in its parent; nil for any number.
    let maximum: Int?
    var branch: Branch?
    /// The value; nil for an element that holds elements or nothing.
    var value: TreeValue?
    var attributes: [TreeAttribute] = []
    var children: [Int] = []
    /// Whether the element takes elements of any name, so that no name inside it is misspelt.
    var isOpen = false
}
