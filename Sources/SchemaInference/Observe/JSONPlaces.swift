import BODJSON

/// The tree of paths that JSON documents have, in which a member is mostly found without looking its name up.
struct JSONPlaces {
    /// The places; the first is the root.
    var all = [JSONPlace(name: ExpandedName(""), key: 0..<0, rank: 0)]
    /// The bytes of all names.
    private var keys: [UInt8] = []

    /// How many members further on the next one is looked for before its name is looked up.
    private static let reach = 4

    /// The place of a member.
    ///
    /// Objects of one place mostly have their members in one order, some of them absent, so that the next member is one of the next few.
    ///
    /// - Parameters:
    ///   - index: Where the member's name stands.
    ///   - parent: The place of the object.
    ///   - expected: The rank of the member that is expected next; afterwards, that of the one after it.
    ///   - records: The document.
    /// - Returns: The place.
    mutating func member(_ index: Int, of parent: Int, _ expected: inout Int, _ records: JSONRecords) -> Int {
        if !records.hasEscapes(index) {
            let written = records.content(of: index)
            let count = all[parent].members.count
            var rank = expected
            while rank < count, rank < expected + Self.reach {
                let place = all[parent].members[rank]
                rank += 1
                if isKey(of: place, written, records) {
                    expected = rank
                    return place
                }
            }
        }
        let place = lookUp(records.utf8(at: index), in: parent)
        expected = all[place].rank + 1
        return place
    }

    /// The place of an array's elements.
    mutating func item(of parent: Int) -> Int {
        if let item = all[parent].item { return item }
        all[parent].item = all.count
        all.append(JSONPlace(name: .item, key: 0..<0, rank: 0))
        return all.count - 1
    }

    private func isKey(of place: Int, _ written: Range<Int>, _ records: JSONRecords) -> Bool {
        let key = all[place].key
        guard key.count == written.count else { return false }
        let distance = written.lowerBound - key.lowerBound
        for place in key where keys[place] != records.bytes[place + distance] { return false }
        return true
    }

    private mutating func lookUp(_ utf8: ArraySlice<UInt8>, in parent: Int) -> Int {
        let name = ExactText(String(decoding: utf8, as: UTF8.self))
        if let known = all[parent].byName[name] { return known }
        let key = keys.count..<keys.count + utf8.count
        keys += utf8
        all[parent].byName[name] = all.count
        let rank = all[parent].members.count
        all[parent].members.append(all.count)
        all.append(JSONPlace(name: ExpandedName(name), key: key, rank: rank))
        return all.count - 1
    }
}
