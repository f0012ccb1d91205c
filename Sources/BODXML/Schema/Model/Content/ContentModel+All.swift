extension ContentModel {
    // In an xs:all the other places of a state are the positions that have been seen, in order.

    func advanceAll(_ state: ContentState, _ input: ContentInput) -> ContentState? {
        var seen = state.others ?? []
        for index in 1..<max(positions.count, 1) where matches(at: Int32(index), input) {
            let position = Int32(index)
            let place = seen.firstIndex { $0.position >= position } ?? seen.count
            if place < seen.count, seen[place].position == position {
                guard seen[place].count < positions[index].maximum else { continue }
                seen[place].count = positions[index].countAfter(seen[place].count)
            } else {
                seen.insert(ContentPlace(position: position, count: 1), at: place)
            }
            return ContentState(.start, others: seen)
        }
        return nil
    }

    func isComplete(seen: [ContentPlace]) -> Bool {
        if seen.isEmpty, positions[0].isLast { return true }
        return missing(seen: seen).isEmpty
    }

    /// The positions that are mandatory and have not been seen often enough.
    func missing(seen: [ContentPlace]) -> [Int32] {
        (1..<Int32(max(positions.count, 1))).filter { index in
            let position = positions[Int(index)]
            guard !position.isOptionalInAll else { return false }
            return (seen.first { $0.position == index }?.count ?? 0) < position.minimum
        }
    }

    /// What has been seen in the second state and not, or less often, in the first.
    func newlySeen(_ state: ContentState, _ previous: ContentState) -> [ContentPlace] {
        let before = previous.others ?? []
        return (state.others ?? []).filter { !before.contains($0) }
    }
}
