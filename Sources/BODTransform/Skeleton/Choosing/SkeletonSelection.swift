import BODXML

/// What of one element's content a skeleton holds beside what is mandatory.
struct SkeletonSelection {
    let wanted: WantedElement?
    /// How many levels below are wanted as a whole.
    let levels: Int

    /// What an element holds that nobody asked for: only what is mandatory.
    static let nothing = SkeletonSelection(nil, levels: 0)

    init(_ wanted: WantedElement?, levels: Int) {
        self.wanted = wanted
        self.levels = levels
    }

    /// Whether a list names the child.
    func names(_ child: String) -> Bool { wanted?.child(child) != nil }

    /// The selection inside a child, or nil when the child is not wanted.
    func child(_ name: String) -> SkeletonSelection? {
        let child = wanted?.child(name)
        guard child != nil || levels > 0 else { return nil }
        return SkeletonSelection(child, levels: max(0, levels - 1))
    }
}
