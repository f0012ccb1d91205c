/// Reads a document that has no mistake and nothing rare: one pass over the bytes, straight into the records of the tree.
///
/// Whatever is out of the ordinary ends the pass without a word, and libxml2 reads the document from its beginning and has the say: a
/// mistake, a limit, a processing instruction, a CDATA section, a reference to a character by its number, a name that is not ASCII,
/// `xmlns=""`, a lone CR. What this one accepts, that one accepts with the same nodes, values and places. The step from the one to the other
/// costs a refused document at most two fifths of its time more.
///
/// The bytes are reached by their address. Every read of a byte is behind a comparison of its place with the number of bytes.
@safe struct XMLQuickScan {
    /// What came of a document.
    struct Outcome {
        let arena: Arena
        let names: NameTable
        let rootIndex: Int32
    }

    /// What is remembered of an element until its end tag.
    struct OpenElement {
        /// The element around it.
        let parent: Int32
        /// The element itself, which becomes the last child of the one around it when it ends.
        let node: Int32
        /// How many bytes the name has as it is written.
        let nameCount: Int
        /// What the element around it had declared.
        let bindingCount: Int
        let defaultNamespace: NameTable.StringID
    }

    let text: UnsafePointer<UInt8>
    let count: Int
    let limits: XMLLimits
    let names: UnsafeMutablePointer<NameCache>
    var arena = Arena()
    var index = 0
    var open: [OpenElement] = []
    /// The element that is open, and its last child so far.
    var parent: Int32 = -1
    var lastChild: Int32 = -1
    var bindings: [PrefixBinding] = []
    var defaultNamespace: NameTable.StringID = -1
    /// The attributes of the start tag that is being read.
    var attributes: [WrittenAttribute] = []
    /// How many namespace declarations hold.
    var declarationCount = 0
    /// The byte after the last tag: where a run of text begins, whatever comments stand in it.
    var runStart = 0
    private var rootIndex: Int32 = -1

    /// Reads a document.
    ///
    /// - Returns: The records; nil when libxml2 must have a look.
    static func read(_ utf8: [UInt8], limits: XMLLimits) -> Outcome? {
        unsafe utf8.withUnsafeBufferPointer { buffer in
            guard let text = buffer.baseAddress, buffer.count <= Int(Int32.max) else { return nil }
            return unsafe NamePool.withCache { names in
                var scan = unsafe XMLQuickScan(text, buffer.count, names, limits)
                guard scan.run() else { return nil }
                return unsafe Outcome(arena: scan.arena, names: names.pointee.table, rootIndex: scan.rootIndex)
            } ?? nil
        }
    }

    private init(
        _ text: UnsafePointer<UInt8>,
        _ count: Int,
        _ names: UnsafeMutablePointer<NameCache>,
        _ limits: XMLLimits
    ) {
        unsafe self.text = unsafe text
        self.count = count
        unsafe self.names = unsafe names
        self.limits = Self.withinParser(limits)
        arena.nodes.reserveCapacity(count / 24)
        open.reserveCapacity(32)
    }

    private static let mostNameBytes = 4 << 20

    /// The limits, where libxml2 or the records have lower ones of their own.
    private static func withinParser(_ limits: XMLLimits) -> XMLLimits {
        var limits = limits
        limits.depth = min(limits.depth, XMLLimits.standard.depth)
        limits.attributesPerElement = min(limits.attributesPerElement, Int(UInt16.max))
        limits.nameBytes = min(limits.nameBytes, XMLLimits.standard.nameBytes)
        limits.valueBytes = min(limits.valueBytes, XMLLimits.standard.valueBytes)
        return limits
    }

    /// XML 1.0, production 1: a prolog, the root element, and what may follow it.
    private mutating func run() -> Bool {
        guard declaration(), comments(), index < count else { return false }
        rootIndex = Int32(arena.nodes.count)
        guard startTag() else { return false }
        while parent >= 0 {
            guard content() else { return false }
        }
        guard comments(), index == count, count - runStart <= limits.valueBytes else { return false }
        // What libxml2 keeps of names has a limit, too.
        return unsafe names.pointee.table.bytes.count <= Self.mostNameBytes
    }

    /// The comments and blanks outside the root element.
    private mutating func comments() -> Bool {
        while true {
            skipBlanks()
            guard index < count, byte(index) == 0x3C, index + 1 < count, byte(index + 1) == 0x21 else { return true }
            guard comment() else { return false }
        }
    }

    /// One piece of text and the markup behind it.
    @inline(__always)
    private mutating func content() -> Bool {
        guard characters(), index + 1 < count else { return false }
        switch byte(index + 1) {
        case 0x2F: return endTag()
        case 0x21: return comment()
        default: return startTag()
        }
    }
}

extension XMLQuickScan {
    @inline(__always)
    func byte(_ place: Int) -> UInt8 { unsafe text[place] }

    /// The eight bytes from a place on; behind the end of the text there are zeros.
    @inline(__always)
    func word(_ place: Int) -> ByteWord {
        guard count - place < 8 else {
            let bits = unsafe UnsafeRawPointer(text + place).loadUnaligned(as: UInt64.self)
            return ByteWord(bits: UInt64(littleEndian: bits))
        }
        return ByteWord(bits: (place..<count).reversed().reduce(0) { $0 << 8 | UInt64(byte($1)) })
    }

    @inline(__always)
    mutating func skipBlanks() {
        while index < count, XMLSource.isBlank(byte(index)) { index += 1 }
    }

    func starts(_ wanted: StaticString, at place: Int) -> Bool {
        let length = wanted.utf8CodeUnitCount
        guard count - place >= length else { return false }
        for offset in 0..<length where unsafe text[place + offset] != wanted.utf8Start[offset] { return false }
        return true
    }

    /// Appends a node as the last child of the open element.
    @inline(__always)
    mutating func append(_ record: NodeRecord) -> Int32 {
        let node = Int32(arena.nodes.count)
        arena.nodes.append(record)
        if parent < 0 {
            arena.topLevel.append(node)
        } else if lastChild < 0 {
            arena.nodes[Int(parent)].firstChild = node
        } else {
            arena.nodes[Int(lastChild)].nextSibling = node
        }
        lastChild = node
        return node
    }
}
