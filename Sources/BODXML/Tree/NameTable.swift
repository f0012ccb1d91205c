/// The names of a document, each once, with their bytes ended by NUL as the C library wants them.
struct NameTable: Sendable {
    /// Which strings a name is made of.
    struct Entry: Sendable {
        var local: StringID
        var namespace: StringID
        var prefix: StringID
    }

    /// An index into the strings; -1 stands for none.
    typealias StringID = Int32

    private(set) var strings: [String] = []
    private(set) var entries: [Entry] = []
    private(set) var names: [XMLName] = []
    /// All strings one after another, each ended by NUL.
    private(set) var bytes: [UInt8] = []
    private(set) var byteOffsets: [Int] = []

    mutating func add(string: String) -> StringID {
        byteOffsets.append(bytes.count)
        bytes.append(contentsOf: string.utf8)
        bytes.append(0)
        strings.append(string)
        return StringID(strings.count - 1)
    }

    mutating func add(_ entry: Entry) -> NameID {
        entries.append(entry)
        names.append(
            XMLName(
                strings[Int(entry.local)],
                namespace: string(entry.namespace),
                prefix: string(entry.prefix)
            )
        )
        return NameID(entries.count - 1)
    }

    func string(_ id: StringID) -> String? {
        id < 0 ? nil : strings[Int(id)]
    }
}
