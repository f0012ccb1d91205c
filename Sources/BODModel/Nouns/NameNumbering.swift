import BODXML

/// Gives every different name of a document a number, in the order in which they first occur.
///
/// A document of 10 000 elements has a few dozen names. A small table in front of the dictionary, by length and a few bytes, finds nearly
/// all of them with one comparison of texts that share their storage.
struct NameNumbering {
    private(set) var names: [XMLName] = []
    private var isASCII: [Bool] = []
    private var numbers: [Key: Int] = [:]
    private var recent = [Int](repeating: -1, count: slotCount)
    private static let slotCount = 512
    private static let fewNames = 100

    /// The number of a name.
    mutating func number(of name: XMLName) -> Int {
        let slot = Self.slot(of: name.local)
        let candidate = recent[slot]
        if candidate >= 0, isSame(name, as: candidate) { return candidate }
        let number = known(name) ?? add(name)
        recent[slot] = number
        return number
    }

    /// A document of few names needs no dictionary.
    private func known(_ name: XMLName) -> Int? {
        names.count <= Self.fewNames ? names.indices.first { isSame(name, as: $0) } : numbers[Key(name: name)]
    }

    private mutating func add(_ name: XMLName) -> Int {
        let number = names.count
        isASCII.append(Self.isASCII(name.namespace ?? "") && Self.isASCII(name.local))
        names.append(name)
        if names.count == Self.fewNames + 1 {
            for (place, name) in names.enumerated() { numbers[Key(name: name)] = place }
        } else if names.count > Self.fewNames {
            numbers[Key(name: name)] = number
        }
        return number
    }

    private static func isASCII(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0x80 } } ?? false
    }

    /// Swift's comparison, which is quick, is exact beside a text in ASCII of the same length in bytes.
    private func isSame(_ name: XMLName, as number: Int) -> Bool {
        let other = names[number]
        guard isASCII[number] else { return name == other }
        return name.local == other.local && name.local.utf8.count == other.local.utf8.count
            && name.namespace == other.namespace && name.namespace?.utf8.count == other.namespace?.utf8.count
    }

    /// A place in the small table, from the length and five bytes.
    private static func slot(of name: String) -> Int {
        let bytes = name.utf8
        let count = bytes.count
        guard count > 0 else { return 0 }
        var hash = count
        for step in 0..<5 {
            let place = bytes.index(bytes.startIndex, offsetBy: (count - 1) * step / 4)
            hash = hash &* 31 &+ Int(bytes[place])
        }
        return (hash ^ hash >> 9) & (slotCount - 1)
    }

    /// A name as a key; hashes the bytes of the local name at once.
    private struct Key: Hashable {
        let name: XMLName

        static func == (left: Key, right: Key) -> Bool { left.name == right.name }

        func hash(into hasher: inout Hasher) {
            var copy = name.local
            copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }
}
