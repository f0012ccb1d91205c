/// Names that an object must have.
struct RequiredNames: Sendable {
    private let names: [String]
    private let table: ByteKeyTable

    init(_ names: [String]) {
        var seen: Set<ByteKey> = []
        self.names = names.filter { seen.insert(ByteKey(Array($0.utf8))).inserted }
        table = ByteKeyTable(self.names)
    }

    /// The names that an object does not have, in the order of the schema.
    func missing(in object: JSONNode) -> [String] {
        names.count <= 64 ? missingByBits(object) : missingBySet(object)
    }

    private func missingByBits(_ object: JSONNode) -> [String] {
        var absent: UInt64 = names.count == 64 ? .max : (1 << UInt64(names.count)) - 1
        for member in object.members {
            if let position = table.position(of: member.nameUTF8) { absent &= ~(1 << UInt64(position)) }
            if absent == 0 { return [] }
        }
        return names.indices.filter { absent & 1 << UInt64($0) != 0 }.map { names[$0] }
    }

    private func missingBySet(_ object: JSONNode) -> [String] {
        let present = Set(object.members.compactMap { table.position(of: $0.nameUTF8) })
        return names.indices.filter { !present.contains($0) }.map { names[$0] }
    }
}
