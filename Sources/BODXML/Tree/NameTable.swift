/// The names of documents, each once, with their bytes ended by NUL as the C library wants them.
///
/// Documents that are read one after another share a table while it grows; each keeps it as it was when the document was read, so that a
/// number means the same name in all documents whose tables have the same identity.
struct NameTable: Sendable {
    /// Which strings a name is made of.
    struct Entry: Sendable {
        var local: StringID
        var namespace: StringID
        var prefix: StringID
        /// The first entry with the same local name and namespace, whatever its prefix: what names are compared by.
        var expanded: NameID = 0
        /// How many bytes the local name has: most names that are not the wanted one differ in it.
        var localCount = 0
        /// Whether the local name has no letter beyond ASCII.
        var isASCII = false
        /// The last eight bytes of the local name, for ``NameEnding``.
        var localTail: UInt64 = 0
    }

    /// An index into the strings; -1 stands for none.
    typealias StringID = Int32

    /// Which table a number belongs to.
    let identity: Int
    private(set) var strings: [String] = []
    private(set) var entries: [Entry] = []
    private(set) var names: [XMLName] = []
    /// All strings one after another, each ended by NUL.
    private(set) var bytes: [UInt8] = []
    private(set) var byteOffsets: [Int] = []
    private var expandedNames: [ExpandedKey: NameID] = [:]

    /// A local name and a namespace.
    private struct ExpandedKey: Hashable {
        let local: StringID
        let namespace: StringID
    }

    init(identity: Int) {
        self.identity = identity
    }

    mutating func add(string: String) -> StringID {
        byteOffsets.append(bytes.count)
        bytes.append(contentsOf: string.utf8)
        bytes.append(0)
        strings.append(string)
        return StringID(strings.count - 1)
    }

    mutating func add(local: StringID, namespace: StringID, prefix: StringID) -> NameID {
        let id = NameID(entries.count)
        let key = ExpandedKey(local: local, namespace: namespace)
        let expanded = expandedNames[key] ?? id
        if expanded == id { expandedNames[key] = id }
        var entry = Entry(local: local, namespace: namespace, prefix: prefix, expanded: expanded)
        entry.localCount = strings[Int(local)].utf8.count
        entry.isASCII = strings[Int(local)].utf8.allSatisfy { $0 < 0x80 }
        entry.localTail = NameEnding.tail(of: strings[Int(local)])
        entries.append(entry)
        names.append(XMLName(strings[Int(local)], namespace: string(namespace), prefix: string(prefix)))
        return id
    }

    /// Whether the local name of a name is the given one.
    func isNamed(_ name: NameID, _ local: String) -> Bool {
        let entry = entries[Int(name)]
        guard entry.localCount == local.utf8.count else { return false }
        // Of texts in ASCII Swift's comparison is exact: what is canonically equivalent to one, and not the same, has more bytes.
        return entry.isASCII ? strings[Int(entry.local)] == local : sameBytes(strings[Int(entry.local)], local)
    }

    /// Whether the namespace of a name is the given one; nil for none.
    func isIn(_ namespace: String?, _ name: NameID) -> Bool {
        let id = entries[Int(name)].namespace
        guard let namespace else { return id < 0 || strings[Int(id)].isEmpty }
        return id < 0 ? namespace.isEmpty : sameBytes(strings[Int(id)], namespace)
    }

    /// Whether the local name of a name is one of several.
    func isNamed(_ name: NameID, oneOf names: NameSet) -> Bool {
        names.contains(entries[Int(name)].localTail) { local(of: name) }
    }

    /// The local name of a name.
    func local(of name: NameID) -> String { strings[Int(entries[Int(name)].local)] }

    /// The namespace of a name; nil for none.
    func namespace(of name: NameID) -> String? { string(entries[Int(name)].namespace) }

    func string(_ id: StringID) -> String? {
        id < 0 ? nil : strings[Int(id)]
    }
}
