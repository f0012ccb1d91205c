/// One step of a repair: what is done with a child, or what is put before it.
struct RepairStep: Sendable {
    enum Kind: Sendable {
        /// The child stands where it may.
        case accept
        /// The child is left out.
        case skip
        /// The child is taken for the target.
        case substitute
        /// The target is missing before the child.
        case insert
    }

    let kind: Kind
    let child: Int32
    /// The index of a name of the model, or of a wildcard counted from -1 downwards.
    var target: Int32 = 0
}

extension ContentModel {
    /// What the target of a step looks like to the automaton.
    func input(target: Int32) -> ContentInput {
        if target >= 0 { return ContentInput(name: names[Int(target)], symbol: target) }
        return ContentInput(name: wildcards[Int(-1 - target)].exampleName, symbol: -1)
    }

    /// The target that stands for a position; nil when nothing can, as for an abstract element without substitutes.
    func target(at position: Int32) -> Int32? {
        let position = positions[Int(position)]
        if position.wildcard >= 0 { return -1 - position.wildcard }
        return position.matches.isEmpty ? nil : matches[position.matches.lowerBound].symbol
    }
}

extension Wildcard {
    /// A name that the wildcard allows and no schema declares.
    var exampleName: XMLName {
        switch namespaces {
        case .any: XMLName("placeholder")
        case .other: XMLName("placeholder", namespace: "urn:placeholder")
        case .oneOf(let allowed): XMLName("placeholder", namespace: allowed.first ?? nil)
        }
    }
}
