extension ContentModel {
    /// The state before the first child.
    package var initialState: ContentState { ContentState(.start) }

    /// Follows one child.
    ///
    /// - Parameters:
    ///   - state: The state before the child.
    ///   - name: The child's name.
    /// - Returns: The state after the child, or nil when it cannot stand there.
    package func advance(_ state: ContentState, _ name: XMLName) -> ContentState? {
        advance(state, input(name))
    }

    /// Whether the content may end.
    ///
    /// - Parameter state: The state after the last child.
    /// - Returns: True when nothing mandatory is missing.
    package func isAccepting(_ state: ContentState) -> Bool {
        if isAll { return isComplete(seen: state.others ?? []) }
        return isAccepting(state.place) || (state.others?.contains(where: isAccepting) ?? false)
    }

    /// Whether the children are what the model allows.
    ///
    /// - Parameter children: The names of the children.
    /// - Returns: True when there is no fault.
    package func accepts(_ children: some Sequence<XMLName>) -> Bool {
        var state = initialState
        for name in children {
            guard let next = advance(state, name) else { return false }
            state = next
        }
        return isAccepting(state)
    }

    func advance(_ state: ContentState, _ input: ContentInput) -> ContentState? {
        if isAll { return advanceAll(state, input) }
        if isDeterministic, state.others == nil {
            return firstSuccessor(of: state.place, input).map { ContentState($0) }
        }
        var successors: [ContentPlace] = []
        for place in state.places {
            forEachSuccessor(of: place) { if matches(at: $0.position, input) { successors.append($0) } }
        }
        return ContentState(successors)
    }

    private func firstSuccessor(of place: ContentPlace, _ input: ContentInput) -> ContentPlace? {
        let position = positions[Int(place.position)]
        if place.position > 0, place.count < position.maximum, matches(at: place.position, input) {
            return ContentPlace(position: place.position, count: position.countAfter(place.count))
        }
        guard place.position == 0 || place.count >= position.minimum else { return nil }
        for index in position.edges where matches(at: edges[index].target, input) {
            return ContentPlace(position: edges[index].target, count: 1)
        }
        return nil
    }

    /// The places that one more element can lead to, whatever its name.
    func forEachSuccessor(of place: ContentPlace, _ body: (ContentPlace) -> Void) {
        let position = positions[Int(place.position)]
        if place.position > 0, place.count < position.maximum {
            body(ContentPlace(position: place.position, count: position.countAfter(place.count)))
        }
        guard place.position == 0 || place.count >= position.minimum else { return }
        for index in position.edges { body(ContentPlace(position: edges[index].target, count: 1)) }
    }

    func isAccepting(_ place: ContentPlace) -> Bool {
        let position = positions[Int(place.position)]
        return position.isLast && (place.position == 0 || place.count >= position.minimum)
    }

    func matches(at position: Int32, _ input: ContentInput) -> Bool {
        let position = positions[Int(position)]
        if position.wildcard >= 0 { return wildcards[Int(position.wildcard)].allows(input.name) }
        guard input.symbol >= 0 else { return false }
        for index in position.matches where matches[index].symbol == input.symbol { return true }
        return false
    }

    /// What a child that led to a state was matched with: a declaration rather than a wildcard.
    func term(of input: ContentInput, leadingTo state: ContentState, from previous: ContentState) -> ContentTerm? {
        let candidates = isAll ? newlySeen(state, previous) : state.places
        var wildcard: ContentTerm?
        for place in candidates {
            let position = positions[Int(place.position)]
            if let match = position.matches.first(where: { matches[$0].symbol == input.symbol }) {
                return .element(matches[match].element)
            }
            if position.wildcard >= 0 { wildcard = wildcard ?? .wildcard(wildcards[Int(position.wildcard)]) }
        }
        return wildcard
    }
}
