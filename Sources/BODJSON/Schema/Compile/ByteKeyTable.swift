/// Finds names by their bytes, which is what makes two names the same.
struct ByteKeyTable: Sendable {
    private var names: [ArraySlice<UInt8>] = []
    /// The positions in `names`, by hash; -1 is free.
    private var slots: [Int32]
    private let mask: Int

    /// Makes a table of different names; of equal names the first counts.
    init(_ names: [String]) {
        var capacity = 4
        while capacity < names.count * 2 { capacity *= 2 }
        slots = Array(repeating: -1, count: capacity)
        mask = capacity - 1
        for name in names { insert(Array(name.utf8)[...]) }
    }

    var isEmpty: Bool { names.isEmpty }

    /// The position of a name in the list from which the table was made.
    func position(of name: ArraySlice<UInt8>) -> Int? {
        var slot = Self.hash(name) & mask
        while slots[slot] >= 0 {
            let position = Int(slots[slot])
            if names[position] == name { return position }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func insert(_ name: ArraySlice<UInt8>) {
        var slot = Self.hash(name) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(truncatingIfNeeded: names.count)
        names.append(name)
    }

    /// FNV-1a.
    private static func hash(_ name: ArraySlice<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}
