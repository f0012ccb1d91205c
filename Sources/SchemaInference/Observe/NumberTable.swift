/// What can be looked up in a `NumberTable`: numbers of ours, which no document chooses.
protocol NumberKey: Equatable {
    /// A number that spreads different keys apart.
    var mixed: UInt64 { get }
}

/// A hash table from small numbers to places in an array.
///
/// Every element is looked up several times. The keys are numbers in the order of first occurrence, so that the slower hashing which resists
/// chosen collisions buys nothing.
struct NumberTable<Key: NumberKey> {
    private var keys: [Key] = []
    /// Places in `keys` plus one; zero is free.
    private var slots: [Int32] = []

    /// How many keys there are.
    var count: Int { keys.count }

    /// The place of a key: the order of its first use.
    func place(of key: Key) -> Int? {
        if slots.isEmpty { return nil }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key.mixed) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if keys[place] == key { return place }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds a key that is not there yet; its place is the count before.
    mutating func add(_ key: Key) {
        keys.append(key)
        if keys.count * 2 > slots.count {
            slots = Array(repeating: 0, count: max(8, slots.count * 2))
            for place in keys.indices { insert(place) }
        } else {
            insert(keys.count - 1)
        }
    }

    private mutating func insert(_ place: Int) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: keys[place].mixed) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(place + 1)
    }

    /// The keys in the order of their first use.
    var all: [Key] { keys }
}

extension Int: NumberKey {
    /// The high bits of a multiplication by the golden ratio depend on all bits.
    var mixed: UInt64 { (UInt64(truncatingIfNeeded: self) &* 0x9E37_79B9_7F4A_7C15) >> 32 }
}
