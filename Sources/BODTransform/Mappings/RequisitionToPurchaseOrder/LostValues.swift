import BODXML

/// The values inside an element, each with its path, for findings and for a UserArea.
struct LostValues {
    /// One value and where it stood.
    struct Value {
        let path: String
        let text: String
    }

    let values: [Value]

    /// Gathers the values of an element.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - part: The element from which on paths are counted: header, line or subline.
    init(in element: ElementNode, from part: ElementNode?) {
        var values: [Value] = []
        for inner in element.subtree {
            let path = Self.path(of: inner, from: part)
            for attribute in inner.attributes where !attribute.value.isBlank {
                values.append(Value(path: "\(path)/@\(attribute.name)", text: attribute.value))
            }
            let text = inner.text
            if !text.isBlank { values.append(Value(path: path, text: text)) }
        }
        self.values = values
    }

    init(of attribute: AttributeNode, from part: ElementNode?) {
        let path = "\(Self.path(of: attribute.element, from: part))/@\(attribute.name)"
        values = attribute.value.isBlank ? [] : [Value(path: path, text: attribute.value)]
    }

    /// The names from below the part to an element, numbered where siblings share a name.
    static func path(of element: ElementNode, from part: ElementNode?) -> String {
        var steps: [String] = []
        var current: ElementNode? = element
        while let step = current, step != part {
            steps.append(self.step(step))
            current = step.parent
        }
        return steps.reversed().joined(separator: "/")
    }

    private static func step(_ element: ElementNode) -> String {
        guard let siblings = element.parent?.children(named: element.localName), siblings.count > 1,
            let index = siblings.firstIndex(of: element)
        else { return element.localName }
        return "\(element.localName)[\(index + 1)]"
    }
}

extension String {
    /// Whether there is nothing but the white space of XML.
    var isBlank: Bool {
        utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}
