/// How often the children of an element were the same names in the same order.
///
/// Only few and short sequences are remembered: where every instance is different there is nothing to gain.
struct SequenceTally {
    private struct Entry {
        let hash: UInt64
        let range: Range<Int>
        var times = 0
    }

    /// The sequences one after another.
    private var names: [Int32] = []
    private var entries: [Entry] = []
    /// The entry that was met last, which is likely to be met again.
    private var last = 0
    private static let mostEntries = 16
    private static let longest = 256

    /// Counts a sequence that is remembered.
    ///
    /// - Returns: Whether it is.
    mutating func count(_ sequence: [Int32]) -> Bool {
        if entries.isEmpty { return false }
        let hash = Self.hash(of: sequence)
        if matches(sequence, hash, entries[last]) {
            entries[last].times += 1
            return true
        }
        guard let place = entries.firstIndex(where: { matches(sequence, hash, $0) }) else { return false }
        last = place
        entries[place].times += 1
        return true
    }

    /// Remembers a sequence whose first instance was counted name by name.
    mutating func remember(_ sequence: [Int32]) {
        guard entries.count < Self.mostEntries, sequence.count <= Self.longest else { return }
        let hash = Self.hash(of: sequence)
        if entries.contains(where: { matches(sequence, hash, $0) }) { return }
        entries.append(Entry(hash: hash, range: names.count..<names.count + sequence.count))
        names += sequence
    }

    /// The sequences with how often each was counted here.
    var all: [(names: ArraySlice<Int32>, times: Int)] { entries.map { (names[$0.range], $0.times) } }

    private func matches(_ sequence: [Int32], _ hash: UInt64, _ entry: Entry) -> Bool {
        entry.hash == hash && entry.range.count == sequence.count && names[entry.range].elementsEqual(sequence)
    }

    private static func hash(of sequence: [Int32]) -> UInt64 {
        var hash: UInt64 = 0
        for name in sequence { hash = (hash ^ UInt64(UInt32(bitPattern: name))) &* 0x9E37_79B9_7F4A_7C15 }
        return hash
    }
}
