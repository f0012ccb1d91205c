/// The names of the objects that are still open, to find those that occur twice.
///
/// Names are compared by their decoded bytes, so `"\u0061"` and `"a"` are the same name, and two spellings of a letter
/// that Unicode calls equivalent are different names.
struct JSONNameStack {
    /// A name: where it stands on the tape, and a summary of its bytes that differs for most different names.
    struct Entry {
        let place: Int
        let summary: UInt64
    }

    /// Two names of one object that are the same, by their places on the tape.
    struct Pair: Equatable {
        let first: Int
        let later: Int
    }

    private var entries: [Entry] = []
    /// How many of the entries are in use; those behind are old.
    private(set) var count = 0

    /// Up to this many names are compared each with each.
    private static let smallObject = 16

    @inline(__always)
    mutating func push(_ place: Int, summary: UInt64) {
        let entry = Entry(place: place, summary: summary)
        if count < entries.count { entries[count] = entry } else { entries.append(entry) }
        count += 1
    }

    /// Forgets the names of the innermost object.
    @inline(__always)
    mutating func drop(to first: Int) { count = first }

    /// Whether the names of the innermost object need a closer look.
    func mayRepeat(from first: Int) -> Bool {
        if count - first > Self.smallObject { return true }
        return entries.withUnsafeBufferPointer { entries in
            for later in first..<count {
                for earlier in first..<later where entries[earlier].summary == entries[later].summary { return true }
            }
            return false
        }
    }

    /// The names of the innermost object that are the same.
    func pairs(from first: Int, name: (Int) -> ArraySlice<UInt8>) -> [Pair] {
        let entries = entries[first..<count]
        return entries.count <= Self.smallObject ? compareAll(entries, name) : compareHashes(entries, name)
    }

    private func compareAll(_ entries: ArraySlice<Entry>, _ name: (Int) -> ArraySlice<UInt8>) -> [Pair] {
        var pairs: [Pair] = []
        for later in entries.indices {
            let summary = entries[later].summary
            for earlier in entries.startIndex..<later where entries[earlier].summary == summary {
                if name(entries[earlier].place) == name(entries[later].place) {
                    pairs.append(Pair(first: entries[earlier].place, later: entries[later].place))
                    break
                }
            }
        }
        return pairs
    }

    /// Sorting by a hash that nobody can foresee keeps the cost at n log n for any names.
    private func compareHashes(_ entries: ArraySlice<Entry>, _ name: (Int) -> ArraySlice<UInt8>) -> [Pair] {
        let sorted =
            entries
            .map { (hash: Self.hash(of: name($0.place)), place: $0.place) }
            .sorted { $0 < $1 }
        var pairs: [Pair] = []
        var groupStart = 0
        for position in sorted.indices.dropFirst() {
            if sorted[position].hash != sorted[groupStart].hash { groupStart = position }
            for earlier in groupStart..<position where name(sorted[earlier].place) == name(sorted[position].place) {
                pairs.append(Pair(first: sorted[earlier].place, later: sorted[position].place))
                break
            }
        }
        return pairs.sorted { $0.later < $1.later }
    }

    private static func hash(of name: ArraySlice<UInt8>) -> Int {
        var hasher = Hasher()
        name.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
