public import BODXML

/// The elements of a document by name, gathered in one walk so that no rule walks the document again.
public struct ElementIndex: Sendable {
    /// All elements of one name.
    public struct Group: Sendable {
        /// The name with its namespace.
        public let name: XMLName
        /// The elements in the order of the document; never empty.
        public let elements: ArraySlice<ElementNode>
    }

    /// The groups in the order in which their names first occur.
    public let groups: [Group]

    init(_ root: ElementNode) {
        var names = NameNumbering()
        var elements: [ElementNode] = []
        var numbers: [Int] = []
        elements.reserveCapacity(256)
        numbers.reserveCapacity(256)
        for element in root.subtree {
            elements.append(element)
            numbers.append(names.number(of: element.name))
        }
        groups = Self.grouped(elements, numbers, names.names)
    }

    /// The elements of a local name, in whatever namespace.
    ///
    /// - Parameter local: The local name.
    /// - Returns: The elements in the order of the document, namespace by namespace.
    public func elements(named local: String) -> [ElementNode] {
        var found: [ElementNode] = []
        for group in groups where sameBytes(group.name.local, local) { found += group.elements }
        return found
    }

    /// Sorts by counting, so that all groups share one array.
    private static func grouped(_ elements: [ElementNode], _ numbers: [Int], _ names: [XMLName]) -> [Group] {
        var ends = [Int](repeating: 0, count: names.count)
        for number in numbers { ends[number] += 1 }
        for number in ends.indices.dropFirst() { ends[number] += ends[number - 1] }
        var places = [0] + ends.dropLast()
        var sorted = elements
        for (element, number) in zip(elements, numbers) {
            sorted[places[number]] = element
            places[number] += 1
        }
        return names.indices.map { number in
            Group(name: names[number], elements: sorted[(number == 0 ? 0 : ends[number - 1])..<ends[number]])
        }
    }
}
