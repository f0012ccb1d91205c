/// Gives out the names of types, each once in a namespace.
struct TypeNames {
    private var taken: Set<ExpandedName> = []

    /// Keeps a name from being given out.
    mutating func reserve(_ name: ExpandedName) { taken.insert(name) }

    /// The wanted name with the ending `Type`, and a number behind it if others have it already.
    ///
    /// - Parameters:
    ///   - base: The name without its ending.
    ///   - namespace: The namespace.
    /// - Returns: A name that nothing else has.
    mutating func make(_ base: String, in namespace: ExactText) -> ExpandedName {
        var name = ExpandedName(ExactText("\(base)Type"), namespace: namespace)
        var number = 2
        while !taken.insert(name).inserted {
            name = ExpandedName(ExactText("\(base)Type\(number)"), namespace: namespace)
            number += 1
        }
        return name
    }
}
