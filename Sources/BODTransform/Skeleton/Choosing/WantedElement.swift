import BODXML

/// An element that a skeleton holds where the schema allows it, with its attributes and what it holds in turn.
struct WantedElement: Sendable {
    private(set) var value: String?
    private(set) var attributes: [(name: String, value: String?)] = []
    private(set) var children: [(name: String, element: WantedElement)] = []

    /// Reads a list of paths, one a line: `Header/DocumentID/ID = {documentID}`, an attribute as `Quantity/@unitCode = EA`.
    ///
    /// The value may be left out; then the type and the field's name decide.
    mutating func add(_ list: String, replacing names: (String) -> String = { $0 }) {
        for line in list.split(separator: "\n") where !line.allSatisfy({ $0 == " " }) {
            let path = line.prefix { $0 != " " }
            let value = line.dropFirst(path.count).drop { $0 == " " || $0 == "=" }
            add(path.split(separator: "/").map { names(String($0)) }[...], value.isEmpty ? nil : String(value))
        }
    }

    private mutating func add(_ path: ArraySlice<String>, _ value: String?) {
        guard let name = path.first else {
            self.value = value ?? self.value
            return
        }
        if name.utf8.first == 0x40 {
            attributes.append((String(name.dropFirst()), value))
            return
        }
        if let index = children.firstIndex(where: { sameBytes($0.name, name) }) {
            children[index].element.add(path.dropFirst(), value)
        } else {
            var child = WantedElement()
            child.add(path.dropFirst(), value)
            children.append((name, child))
        }
    }

    /// Puts an element with all that it holds at a path.
    mutating func insert(_ element: WantedElement, at path: [String]) {
        guard let name = path.first else { return self = element }
        let index = children.firstIndex { sameBytes($0.name, name) } ?? children.endIndex
        if index == children.endIndex { children.append((name, WantedElement())) }
        children[index].element.insert(element, at: Array(path.dropFirst()))
    }

    func child(_ name: String) -> WantedElement? {
        children.first { sameBytes($0.name, name) }?.element
    }
}
