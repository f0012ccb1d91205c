#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The numbers of names by how they are written, and by the namespace that they are in.
///
/// What a document chooses can be made to collide; a name that is not found in a few steps is therefore not looked for any further.
@safe struct SpelledNames {
    /// What became of a search.
    enum Found {
        case known(NameID)
        case missing
        /// Too many others are in the way.
        case crowded
    }

    private struct Entry {
        let hash: UInt32
        let start: Int
        let count: Int
        let namespace: NameTable.StringID
        let name: NameID
    }

    private var entries: [Entry] = []
    /// Places in `entries` plus one; zero is free.
    private var slots = [Int32](repeating: 0, count: 256)
    /// Whether a search was given up.
    private(set) var isCrowded = false
    private var bytes: [UInt8] = []
    private static let longestSearch = 32

    private static func mixed(_ hash: UInt64, _ namespace: NameTable.StringID) -> UInt32 {
        let spread = (hash ^ UInt64(UInt32(bitPattern: namespace))) &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: spread >> 32)
    }

    /// The upper bits of a product are those that depend on all bits of the hash.
    private func firstSlot(_ hash: UInt32) -> Int {
        Int(hash >> UInt32(32 - slots.count.trailingZeroBitCount))
    }

    mutating func find(_ written: UnsafeBufferPointer<UInt8>, hash: UInt64, namespace: NameTable.StringID) -> Found {
        let wanted = Self.mixed(hash, namespace)
        let mask = slots.count - 1
        var slot = firstSlot(wanted)
        for _ in 0..<Self.longestSearch {
            let place = Int(slots[slot]) - 1
            if place < 0 { return .missing }
            let entry = entries[place]
            if entry.hash == wanted, entry.namespace == namespace, unsafe isSpelling(of: entry, written) {
                return .known(entry.name)
            }
            slot = (slot + 1) & mask
        }
        isCrowded = true
        return .crowded
    }

    private func isSpelling(of entry: Entry, _ written: UnsafeBufferPointer<UInt8>) -> Bool {
        guard entry.count == written.count, let start = written.baseAddress else { return false }
        return unsafe bytes.withUnsafeBufferPointer { known in
            guard let base = known.baseAddress else { return false }
            return unsafe memcmp(base + entry.start, start, entry.count) == 0
        }
    }

    mutating func add(
        _ written: UnsafeBufferPointer<UInt8>,
        hash: UInt64,
        namespace: NameTable.StringID,
        as name: NameID
    ) {
        let hash = Self.mixed(hash, namespace)
        entries.append(Entry(hash: hash, start: bytes.count, count: written.count, namespace: namespace, name: name))
        unsafe bytes.append(contentsOf: written)
        if entries.count * 2 > slots.count {
            slots = Array(repeating: 0, count: slots.count * 2)
            for place in entries.indices { insert(place) }
        } else {
            insert(entries.count - 1)
        }
    }

    private mutating func insert(_ place: Int) {
        let mask = slots.count - 1
        var slot = firstSlot(entries[place].hash)
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(place + 1)
    }
}
