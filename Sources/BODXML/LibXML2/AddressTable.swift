/// What can be looked up in an `AddressTable`.
protocol AddressKey: Equatable {
    /// A number that spreads different keys apart.
    var mixed: UInt { get }
}

/// A hash table from addresses to small numbers, for the names of one parse.
///
/// Every element and attribute is looked up here. The keys are addresses in the parser's own dictionary, not what a document's author can
/// choose, so the slower hashing that resists chosen collisions buys nothing.
struct AddressTable<Key: AddressKey> {
    private var slots: [(key: Key, value: Int32)?] = Array(repeating: nil, count: 64)
    private var count = 0

    subscript(key: Key) -> Int32? {
        var index = Int(key.mixed & UInt(slots.count - 1))
        while let entry = slots[index] {
            if entry.key == key { return entry.value }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func add(_ key: Key, _ value: Int32) {
        if count * 2 >= slots.count { grow() }
        insert(key, value)
        count += 1
    }

    private mutating func insert(_ key: Key, _ value: Int32) {
        var index = Int(key.mixed & UInt(slots.count - 1))
        while slots[index] != nil { index = (index + 1) & (slots.count - 1) }
        slots[index] = (key, value)
    }

    private mutating func grow() {
        let entries = slots.compactMap { $0 }
        slots = Array(repeating: nil, count: slots.count * 2)
        for entry in entries { insert(entry.key, entry.value) }
    }
}

extension UInt: AddressKey {
    /// The high bits of a multiplication by the golden ratio depend on all bits of the address.
    var mixed: UInt { (self &* 0x9E37_79B9_7F4A_7C15) >> 32 }
}

extension NameKey: AddressKey {
    var mixed: UInt { (local &+ prefix &* 3 &+ namespace &* 5).mixed }
}
