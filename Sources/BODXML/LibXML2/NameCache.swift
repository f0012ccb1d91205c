import CLibXML2

/// The names that a parse has met, kept for the next one: libxml2's dictionary, and our numbers for what is in it.
///
/// Documents that are read together have the same names. With the dictionary kept, each name has the address that it had in the document
/// before, and finding its number again is one look into a table. A name has the same number whoever reads it.
@safe struct NameCache {
    /// Where names get their addresses.
    private let dictionary: xmlDictPtr
    private(set) var table: NameTable
    private var names = AddressTable<NameKey>()
    private var strings = AddressTable<UInt>()
    /// The same numbers for a reader that has no dictionary: by the bytes, and by how a name is written.
    private var spellings: [[UInt8]: NameTable.StringID] = [:]
    private var parts: [NameParts: NameID] = [:]
    private var spelled = SpelledNames()
    /// In which document a name was last seen.
    private var seen: [Int] = []
    private var document = 0
    /// How many different names the present document has.
    private(set) var distinctNames = 0

    init?(identity: Int) {
        // Two threads that make their first dictionaries at once would wait for each other for ever.
        Bootstrap.done
        guard let dictionary = unsafe xmlDictCreate() else { return nil }
        // As libxml2 does for a parser's own: namespaces are kept here too, and their number is the document's.
        unsafe xmlDictSetLimit(dictionary, 10_000_000)
        unsafe self.dictionary = unsafe dictionary
        table = NameTable(identity: identity)
    }

    /// Makes a parser take its names from the dictionary; the parser releases it when it is freed.
    func lend(to context: UnsafeMutablePointer<xmlParserCtxt>) {
        unsafe xmlDictFree(context.pointee.dict)
        unsafe xmlDictReference(dictionary)
        unsafe context.pointee.dict = unsafe dictionary
    }
}

// MARK: Looking up

extension NameCache {
    mutating func number(of name: RawName) -> NameID {
        let key = unsafe name.key
        let id: NameID
        if let known = names[key] { id = NameID(known) } else { id = unsafe add(name, key) }
        count(id)
        return id
    }

    private mutating func count(_ id: NameID) {
        guard seen[Int(id)] != document else { return }
        seen[Int(id)] = document
        distinctNames += 1
    }

    private mutating func add(_ name: RawName, _ key: NameKey) -> NameID {
        let id = unsafe number(
            of: NameParts(
                local: number(of: name.local),
                namespace: number(of: name.namespace),
                prefix: number(of: name.prefix)
            )
        )
        names.add(key, Int32(id))
        return id
    }

    private mutating func number(of name: NameParts) -> NameID {
        if let known = parts[name] { return known }
        let id = table.add(local: name.local, namespace: name.namespace, prefix: name.prefix)
        parts[name] = id
        seen.append(0)
        return id
    }

    mutating func number(of pointer: UnsafePointer<UInt8>?) -> NameTable.StringID {
        guard let pointer = unsafe pointer else { return -1 }
        let key = UInt(bitPattern: pointer)
        if let known = strings[key] { return known }
        // A namespace comes as an attribute value does, with & left as &#38;; in a name there is no &.
        let text = unsafe Self.withoutReferences(String(cString: pointer))
        let id = number(ofBytes: Array(text.utf8))
        strings.add(key, id)
        return id
    }

    private static func withoutReferences(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            bytes.append(byte)
            if byte == 0x26, rest.starts(with: [0x23, 0x33, 0x38, 0x3B]) { rest = rest.dropFirst(4) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

// MARK: Names as they are written

extension NameCache {
    /// The number of a part of a name, or of a namespace.
    mutating func number(ofBytes bytes: [UInt8]) -> NameTable.StringID {
        if let known = spellings[bytes] { return known }
        let id = table.add(string: String(decoding: bytes, as: UTF8.self))
        spellings[bytes] = id
        return id
    }

    /// The number of a name as it is written in a namespace; nil when it is not a name that a quick look finds.
    @inline(__always)
    mutating func number(
        of bytes: UnsafeBufferPointer<UInt8>,
        _ name: WrittenName,
        namespace: NameTable.StringID
    ) -> NameID? {
        switch unsafe spelled.find(bytes, hash: name.hash, namespace: namespace) {
        case .known(let id):
            count(id)
            return id
        case .missing: return unsafe add(bytes, name, namespace)
        case .crowded: return nil
        }
    }

    private mutating func add(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ name: WrittenName,
        _ namespace: NameTable.StringID
    ) -> NameID? {
        let local = unsafe UnsafeBufferPointer(rebasing: bytes[(name.prefixCount + 1)...])
        let prefix = unsafe UnsafeBufferPointer(rebasing: bytes[..<max(name.prefixCount, 0)])
        guard unsafe XMLGrammar.isASCIINCName(local), unsafe name.prefixCount < 0 || XMLGrammar.isASCIINCName(prefix)
        else {
            return nil
        }
        let id = unsafe number(
            of: NameParts(
                local: number(ofBytes: Array(local)),
                namespace: namespace,
                prefix: name.prefixCount < 0 ? -1 : number(ofBytes: Array(prefix))
            )
        )
        unsafe spelled.add(bytes, hash: name.hash, namespace: namespace, as: id)
        count(id)
        return id
    }
}

// MARK: The document

extension NameCache {
    /// Forgets how many names the last document had.
    mutating func beginDocument() {
        document += 1
        distinctNames = 0
    }

    /// Whether the next parse would gain from it: one with more names than real documents have came from something hostile.
    var isWorthKeeping: Bool {
        unsafe table.entries.count <= 2_000 && !spelled.isCrowded && table.bytes.count <= 1 << 20
            && xmlDictGetUsage(dictionary) <= 1 << 20
    }

    /// Gives the dictionary back to libxml2; the cache is not used afterwards.
    func release() { unsafe xmlDictFree(dictionary) }
}
