/// The elements of a document by name, gathered in one walk so that nobody has to walk the document again.
public struct ElementIndex: Sendable {
    /// All elements of one name.
    public struct Group: Sendable {
        fileprivate let storage: Storage
        fileprivate let number: Int

        private var entry: NameTable.Entry {
            storage.document.names.entries[Int(storage.names[number])]
        }

        /// The elements in the order of the document; never empty.
        public var elements: ElementList { ElementList(storage, storage.parts[number]) }

        /// The name with its namespace.
        public var name: XMLName { storage.document.name(of: storage.names[number]) }

        /// The name without prefix or namespace.
        public var localName: String { storage.document.names.local(of: storage.names[number]) }

        /// The namespace, or nil for none.
        public var namespace: String? { storage.document.names.namespace(of: storage.names[number]) }

        /// Whether the local name ends in a text.
        ///
        /// - Parameter ending: The ending.
        /// - Returns: True when the last bytes are the same.
        package func ends(in ending: NameEnding) -> Bool { ending.isEnd(of: entry.localTail) { localName } }
    }

    /// The groups in the order in which their names first occur.
    public struct Groups: RandomAccessCollection, Sendable {
        fileprivate let storage: Storage

        /// The place of the first group.
        public var startIndex: Int { 0 }

        /// The place after the last group.
        public var endIndex: Int { storage.parts.count }

        /// The group at a place.
        public subscript(position: Int) -> Group { Group(storage: storage, number: position) }
    }

    /// What all handles into an index share.
    final class Storage: Sendable {
        let document: ParsedDocument
        /// The elements sorted by the number of their name, and within it in the order of the document.
        let ordinals: [Int32]
        /// The part of each name.
        let parts: [Range<Int>]
        /// The name of each part.
        let names: [NameID]

        init(_ document: ParsedDocument) {
            let sorted = ElementIndex.sorted(document)
            self.document = document
            ordinals = sorted.ordinals
            parts = sorted.parts
            names = sorted.parts.map { document.nodes[Int(sorted.ordinals[$0.lowerBound])].name }
        }
    }

    private let storage: Storage

    /// Gathers the elements of a document.
    ///
    /// - Parameter document: The document.
    public init(_ document: ParsedDocument) {
        storage = Storage(document)
    }

    /// The groups in the order in which their names first occur.
    public var groups: Groups { Groups(storage: storage) }

    /// The elements of a local name, in whatever namespace.
    ///
    /// - Parameter local: The local name.
    /// - Returns: The elements in the order of the document, namespace by namespace.
    public func elements(named local: String) -> [ElementNode] {
        var found: [ElementNode] = []
        for part in storage.names.indices where storage.document.names.isNamed(storage.names[part], local) {
            found += groups[part].elements
        }
        return found
    }

    /// The groups whose local name is one of several.
    ///
    /// - Parameter names: The names.
    /// - Returns: The groups, in the order in which their names first occur.
    package func groups(namedOneOf names: NameSet) -> [Group] {
        var found: [Group] = []
        for part in storage.names.indices where storage.document.names.isNamed(storage.names[part], oneOf: names) {
            found.append(groups[part])
        }
        return found
    }

    /// The groups whose names are not in the namespace of an element.
    ///
    /// - Parameter element: An element of the document.
    /// - Returns: The groups, in the order in which their names first occur.
    package func groups(outsideNamespaceOf element: ElementNode) -> [Group] {
        let names = storage.document.names
        let expected = names.entries[Int(storage.document.nodes[element.ordinal].name)].namespace
        var found: [Group] = []
        for part in storage.names.indices where names.entries[Int(storage.names[part])].namespace != expected {
            found.append(groups[part])
        }
        return found
    }

    /// The ordinals of the elements by the number of their name, in the order of the document.
    var ordinalsByNumber: [Int: ArraySlice<Int32>] {
        let numbered = groups.map { group in
            (group.elements[group.elements.startIndex].nameNumber, storage.ordinals[storage.parts[group.number]])
        }
        return Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    }

    /// Sorts by counting: the numbers of names are small.
    private static func sorted(_ document: ParsedDocument) -> (ordinals: [Int32], parts: [Range<Int>]) {
        var counts = [Int32](repeating: 0, count: document.nameNumberLimit)
        var order: [Int] = []
        let expanded = document.names.entries
        for node in document.nodes where node.kind == .element {
            let number = Int(expanded[Int(node.name)].expanded)
            if counts[number] == 0 { order.append(number) }
            counts[number] += 1
        }
        var parts: [Range<Int>] = []
        parts.reserveCapacity(order.count)
        var places = counts
        var start = 0
        for number in order {
            parts.append(start..<start + Int(counts[number]))
            places[number] = Int32(start)
            start += Int(counts[number])
        }
        var ordinals = [Int32](repeating: 0, count: start)
        for (index, node) in document.nodes.enumerated() where node.kind == .element {
            let number = Int(expanded[Int(node.name)].expanded)
            ordinals[Int(places[number])] = Int32(index)
            places[number] += 1
        }
        return (ordinals, parts)
    }
}
