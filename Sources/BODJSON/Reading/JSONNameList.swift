/// The names of the objects that are open, to see that none occurs twice in one object.
///
/// Each name sets one of 64 bits by its summary. Only an object with two names on one bit is looked at closely.
struct JSONNameList {
    /// A name: a summary of its bytes, zero when it has escapes, and where it stands without the quotation marks.
    struct Entry {
        let summary: UInt64
        let start: UInt32
        let end: UInt32
    }

    private let bytes: UnsafePointer<UInt8>
    private var entries: UnsafeMutablePointer<Entry>
    private var capacity = 64
    private(set) var count = 0
    /// The bits of the innermost object's names.
    var seen: UInt64 = 0

    /// Set in ``seen`` when two names were on one bit, or when a name has escapes.
    ///
    /// It is a name's bit as well: an object with a name on it is looked at closely for nothing, which costs less than to
    /// keep the bit free.
    private static let crowded: UInt64 = 1 << 63

    /// Up to this many names are compared each with each.
    private static let smallObject = 16

    init(bytes: UnsafePointer<UInt8>) {
        self.bytes = bytes
        entries = .allocate(capacity: capacity)
    }

    func free() { entries.deallocate() }

    @inline(__always)
    mutating func push(_ start: Int, _ end: Int, hasEscapes: Bool) {
        if count == capacity { grow() }
        let summary = hasEscapes ? 0 : summary(start, end)
        entries[count] = Entry(
            summary: summary,
            start: UInt32(truncatingIfNeeded: start),
            end: UInt32(truncatingIfNeeded: end)
        )
        count &+= 1
        // The upper bits of the product depend on all bits of the summary.
        let bit: UInt64 = 1 << ((summary &* 0x9E37_79B9_7F4A_7C15) >> 58)
        seen |= seen & bit == 0 && !hasEscapes ? bit : Self.crowded
    }

    /// Forgets the names of the innermost object.
    @inline(__always)
    mutating func drop(to first: Int, seen: UInt64) {
        count = first
        self.seen = seen
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: entries, count: count)
        entries.deallocate()
        entries = larger
        capacity *= 2
    }

    /// Whether the names of the innermost object are certainly different.
    @inline(__always)
    func areDifferent(from first: Int) -> Bool {
        seen & Self.crowded == 0 || areFoundDifferent(from: first)
    }

    private func areFoundDifferent(from first: Int) -> Bool {
        let names = UnsafeBufferPointer(start: entries + first, count: count - first)
        if names.contains(where: { $0.summary == 0 }) { return names.count == 1 }
        if names.count <= Self.smallObject { return areDifferentInPairs(names[...]) }
        let sorted = names.sorted { $0.summary < $1.summary }
        return sorted.withUnsafeBufferPointer { sorted in
            var start = 0
            while start < sorted.count {
                var end = start + 1
                while end < sorted.count, sorted[end].summary == sorted[start].summary { end += 1 }
                // Many names of one summary are somebody's intention; the other reader takes them in n log n.
                guard end - start <= Self.smallObject, areDifferentInPairs(sorted[start..<end]) else { return false }
                start = end
            }
            return true
        }
    }

    private func areDifferentInPairs(_ names: Slice<UnsafeBufferPointer<Entry>>) -> Bool {
        for later in names.indices {
            for earlier in names.startIndex..<later where names[earlier].summary == names[later].summary {
                if content(names[earlier]).elementsEqual(content(names[later])) { return false }
            }
        }
        return true
    }

    private func content(_ name: Entry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + Int(name.start), count: Int(name.end - name.start))
    }

    /// The length, the first and the last bytes; never zero.
    @inline(__always)
    private func summary(_ start: Int, _ end: Int) -> UInt64 {
        let count = end &- start
        if count >= 8 {
            let first = UnsafeRawPointer(bytes + start).loadUnaligned(as: UInt64.self)
            let last = UnsafeRawPointer(bytes + end - 8).loadUnaligned(as: UInt64.self)
            return (first &* 0x9E37_79B9_7F4A_7C15 ^ last ^ UInt64(truncatingIfNeeded: count)) | 1
        }
        var summary = UInt64(truncatingIfNeeded: count) | 0x80
        for place in start..<end { summary = summary << 8 | UInt64(bytes[place]) }
        return summary
    }
}
