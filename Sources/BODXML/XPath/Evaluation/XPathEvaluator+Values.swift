extension XPathEvaluator {
    /// A value as `boolean()` gives it (XPath 1.0, section 4.3).
    func boolean(_ value: XPathValue) -> Bool {
        switch value {
        case .nodes(let nodes): !nodes.isEmpty
        case .string(let text): !text.isEmpty
        case .number(let number): number != 0 && !number.isNaN
        case .boolean(let truth): truth
        case .texts(let texts): !texts.isEmpty
        }
    }

    /// A value as `string()` gives it (section 4.2).
    mutating func string(_ value: XPathValue) throws(XPathFailure) -> [UInt8] {
        switch value {
        case .nodes(let nodes): try nodes.first.map { node throws(XPathFailure) in try text(of: node) } ?? []
        case .string(let text): text
        case .number(let number): XPathNumber.text(of: number)
        case .boolean(let truth): Array((truth ? "true" : "false").utf8)
        case .texts(let texts): texts.first ?? []
        }
    }

    /// A value as `number()` gives it (section 4.4).
    mutating func number(_ value: XPathValue) throws(XPathFailure) -> Double {
        switch value {
        case .number(let number): number
        case .boolean(let truth): truth ? 1 : 0
        case .nodes, .string, .texts: XPathNumber.value(of: try string(value))
        }
    }

    /// The text of a node (section 5).
    mutating func text(of node: XPathNode) throws(XPathFailure) -> [UInt8] {
        guard let index = node.index else { return try text(inside: 0..<Int32(document.nodes.count)) }
        if let place = node.attributePlace {
            let attribute = document.attributes[Int(document.nodes[Int(index)].firstAttribute) + place]
            return try charged(document.bytes(of: attribute.value))
        }
        if let place = node.namespacePlace { return Array(try namespaces(at: index)[place].namespace.utf8) }
        let record = document.nodes[Int(index)]
        guard record.kind == .element else { return try charged(document.bytes(of: record.value)) }
        // Most elements hold one text and nothing else.
        if record.firstChild == record.lastChild {
            guard record.firstChild >= 0 else { return [] }
            let child = document.nodes[Int(record.firstChild)]
            if child.kind == .text { return try charged(document.bytes(of: child.value)) }
        }
        return try text(inside: index + 1..<links.end[Int(index)])
    }

    private mutating func text(inside range: Range<Int32>) throws(XPathFailure) -> [UInt8] {
        var text: [UInt8] = []
        try spend(range.count)
        for index in range where document.nodes[Int(index)].kind == .text {
            let bytes = document.bytes(of: document.nodes[Int(index)].value)
            try spend(bytes.count / 16)
            text += bytes
        }
        return text
    }

    private mutating func charged(_ bytes: ArraySlice<UInt8>) throws(XPathFailure) -> [UInt8] {
        try spend(1 + bytes.count / 16)
        return Array(bytes)
    }

    /// The texts of nodes or of a list; nil for a value that is one of neither.
    mutating func texts(_ value: XPathValue) throws(XPathFailure) -> [[UInt8]]? {
        switch value {
        case .texts(let texts): return texts
        case .nodes(let nodes):
            var texts: [[UInt8]] = []
            texts.reserveCapacity(nodes.count)
            for node in nodes { texts.append(try text(of: node)) }
            return texts
        case .string, .number, .boolean: return nil
        }
    }
}
