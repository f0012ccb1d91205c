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
    private var bytes: [UInt8] = []
    private static let longestSearch = 32

    private static func mixed(_ hash: UInt64, _ namespace: NameTable.StringID) -> UInt32 {
        let spread = (hash ^ UInt64(UInt32(bitPattern: namespace))) &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: spread >> 32)
    }

    func find(_ written: UnsafeBufferPointer<UInt8>, hash: UInt64, namespace: NameTable.StringID) -> Found {
        let wanted = Self.mixed(hash, namespace)
        let mask = slots.count - 1
        var slot = Int(wanted) & mask
        for _ in 0..<Self.longestSearch {
            let place = Int(slots[slot]) - 1
            if place < 0 { return .missing }
            let entry = entries[place]
            if entry.hash == wanted, entry.namespace == namespace, unsafe isSpelling(of: entry, written) {
                return .known(entry.name)
            }
            slot = (slot + 1) & mask
        }
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
        var slot = Int(entries[place].hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(place + 1)
    }

    /// Whether bytes are a name of ASCII without a colon; Namespaces in XML 1.0, production 4.
    static func isName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = unsafe bytes.first, first == 0x5F || (0x61...0x7A).contains(first | 0x20) else {
            return false
        }
        return unsafe bytes.allSatisfy { byte in
            switch byte {
            case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x5F, 0x2D, 0x2E: true
            default: false
            }
        }
    }
}
