import BODDiagnostics

/// The children of an element that is spread over parts: their names and where they stand, and nothing else of them.
struct ChildLog: Sendable {
    /// One child.
    private struct Entry: Sendable {
        /// The place of its name among the names.
        let name: Int32
        /// The place of the name under which it was shown: its own, or -1 when nothing of it was.
        let fedName: Int32
        let range: SourceRange
    }

    /// A name as it is written: two prefixes of one namespace are one name, and told apart only in words.
    private struct Written: Hashable {
        let name: XMLName
        let prefix: [UInt8]?
    }

    private var entries: [Entry] = []
    private var distinct: [XMLName] = []
    private var numbers: [Written: Int32] = [:]
    private var counts: [[UInt8]: Int] = [:]
    /// Whether there are more than are remembered.
    private(set) var isFull = false

    /// Some tens of megabytes.
    private static let most = 400_000

    var count: Int { entries.count }
    /// The names of the children, as they were written.
    var names: [XMLName] { entries.map { distinct[Int($0.name)] } }
    /// The local names that more than one child has.
    var repeatedNames: [String] {
        counts.filter { $0.value > 1 }.map { String(decoding: $0.key, as: UTF8.self) }
    }

    mutating func add(_ name: XMLName, at range: SourceRange, as fedName: XMLName?, isAside: Bool) {
        counts[Array(name.local.utf8), default: 0] += 1
        guard entries.count < Self.most else { return isFull = true }
        let number = number(of: name)
        let fed = isAside ? -1 : fedName.map { self.number(of: $0) } ?? number
        entries.append(Entry(name: number, fedName: fed, range: range))
    }

    private mutating func number(of name: XMLName) -> Int32 {
        let written = Written(name: name, prefix: name.prefix.map { Array($0.utf8) })
        if let known = numbers[written] { return known }
        let number = Int32(distinct.count)
        distinct.append(name)
        numbers[written] = number
        return number
    }

    /// The first byte of a child.
    func start(of child: Int) -> Int { entries[child].range.start.offset }

    /// The name under which a child was shown; nil for one that was put aside.
    func fedName(of child: Int) -> XMLName? {
        let number = entries[child].fedName
        return number < 0 ? nil : distinct[Int(number)]
    }

    /// Where a child stands; the numbers in its path are those of all children.
    ///
    /// - Parameters:
    ///   - child: The child.
    ///   - parent: Where their parent stands.
    /// - Returns: The place in the document.
    func location(of child: Int, in parent: SourceLocation) -> SourceLocation {
        let local = distinct[Int(entries[child].name)].local
        var step = local
        if counts[Array(local.utf8), default: 0] > 1 {
            let same = distinct.map { sameBytes($0.local, local) }
            step += "[\(entries[...child].count { same[Int($0.name)] })]"
        }
        let path = parent.path.map { "\($0)/\(step)" }
        return SourceLocation(file: parent.file, range: entries[child].range, path: path)
    }

    /// The name of a child, as it was written.
    func name(of child: Int) -> XMLName { distinct[Int(entries[child].name)] }
}
