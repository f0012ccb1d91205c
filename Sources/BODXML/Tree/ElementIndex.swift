/// The elements of a document by name, gathered in one walk so that nobody has to walk the document again.
public struct ElementIndex: Sendable {
    /// All elements of one name.
    public struct Group: Sendable {
        /// The elements in the order of the document; never empty.
        public let elements: ElementList
        /// The hash of the local name.
        let localHash: UInt32

        /// The name with its namespace.
        public var name: XMLName { elements[elements.startIndex].name }

        /// The name without prefix or namespace.
        public var localName: String { elements[elements.startIndex].localName }
    }

    /// The groups in the order in which their names first occur.
    public let groups: [Group]

    /// Gathers the elements of a document.
    ///
    /// - Parameter document: The document.
    public init(_ document: ParsedDocument) {
        let (ordinals, parts) = Self.sorted(document)
        groups = parts.map { part in
            let name = document.nodes[Int(ordinals[part.lowerBound])].name
            return Group(
                elements: ElementList(document: document, ordinals: ordinals[part]),
                localHash: document.names.entries[Int(name)].localHash
            )
        }
    }

    /// The elements of a local name, in whatever namespace.
    ///
    /// - Parameter local: The local name.
    /// - Returns: The elements in the order of the document, namespace by namespace.
    public func elements(named local: String) -> [ElementNode] {
        let hash = NameTable.hash(of: local)
        var found: [ElementNode] = []
        for group in groups where group.localHash == hash && sameBytes(group.localName, local) {
            found += group.elements
        }
        return found
    }

    /// The ordinals of the elements by the number of their name, in the order of the document.
    var ordinalsByNumber: [Int: ArraySlice<Int32>] {
        let numbered = groups.map { ($0.elements[$0.elements.startIndex].nameNumber, $0.elements.ordinals) }
        return Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    }

    /// The elements sorted by the number of their name, and within it in the order of the document; and the part of each name.
    ///
    /// Sorts by counting: the numbers of names are small.
    private static func sorted(_ document: ParsedDocument) -> ([Int32], [Range<Int>]) {
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
