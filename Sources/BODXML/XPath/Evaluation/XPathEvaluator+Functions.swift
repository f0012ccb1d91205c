extension XPathEvaluator {
    /// Calls a function; how many arguments there are was checked when the expression was read.
    mutating func call(
        _ function: XPathFunction,
        _ arguments: [XPathTree],
        _ focus: Focus
    ) throws(XPathFailure) -> XPathValue {
        switch function {
        case .true: return .boolean(true)
        case .false: return .boolean(false)
        case .not: return .boolean(try !truth(of: arguments[0], focus))
        case .boolean: return .boolean(try truth(of: arguments[0], focus))
        case .lang: return .boolean(try isInLanguage(try string(of: arguments[0], focus), focus.node))
        case .current: return .nodes([current])
        case .position: return .number(Double(focus.position))
        case .last: return .number(Double(focus.size))
        case .count, .sum, .floor, .ceiling, .round, .number, .stringLength:
            return .number(try numeric(function, arguments, focus))
        case .startsWith, .contains:
            let (text, part) = (try string(of: arguments[0], focus), try string(of: arguments[1], focus))
            try spendOnSearch(of: part, in: text)
            return .boolean(
                function == .contains ? XPathText.index(of: part, in: text) != nil : text.starts(with: part)
            )
        case .string, .concat, .normalizeSpace, .substring, .substringBefore, .substringAfter, .translate, .name,
            .localName, .namespaceURI:
            return .string(try textual(function, arguments, focus))
        }
    }

    private mutating func numeric(
        _ function: XPathFunction,
        _ arguments: [XPathTree],
        _ focus: Focus
    ) throws(XPathFailure) -> Double {
        switch function {
        case .count, .sum:
            let value = try value(of: arguments[0], focus)
            if function == .count, case .nodes(let nodes) = value { return Double(nodes.count) }
            guard let texts = try texts(value) else { throw .notNodes }
            if function == .count { return Double(texts.count) }
            return texts.reduce(0) { $0 + XPathNumber.value(of: $1) }
        case .floor: return try number(of: arguments[0], focus).rounded(.down)
        case .ceiling: return try number(of: arguments[0], focus).rounded(.up)
        case .round: return XPathNumber.rounded(try number(of: arguments[0], focus))
        case .stringLength: return Double(XPathText.length(try argumentText(arguments, focus)))
        default:
            return arguments.isEmpty
                ? XPathNumber.value(of: try text(of: focus.node)) : try number(of: arguments[0], focus)
        }
    }

    private mutating func textual(
        _ function: XPathFunction,
        _ arguments: [XPathTree],
        _ focus: Focus
    ) throws(XPathFailure) -> [UInt8] {
        switch function {
        case .concat:
            return try concatenated(arguments, focus)
        case .normalizeSpace: return XPathText.normalized(try argumentText(arguments, focus))
        case .substring: return try substring(arguments, focus)
        case .substringBefore, .substringAfter:
            let (text, part) = (try string(of: arguments[0], focus), try string(of: arguments[1], focus))
            try spendOnSearch(of: part, in: text)
            guard let index = XPathText.index(of: part, in: text) else { return [] }
            return Array(function == .substringBefore ? text[..<index] : text[(index + part.count)...])
        case .translate:
            let text = try string(of: arguments[0], focus)
            let (from, to) = (try string(of: arguments[1], focus), try string(of: arguments[2], focus))
            try spend((text.count + from.count + to.count) / 4)
            return XPathText.translated(text, from, to)
        case .name, .localName, .namespaceURI:
            let node = arguments.isEmpty ? focus.node : try nodes(of: arguments[0], focus).first
            return try node.map { node throws(XPathFailure) in try name(function, of: node) } ?? []
        default: return try argumentText(arguments, focus)
        }
    }

    /// The most bytes of a text that is put together: variables that double one another would take all memory.
    private static let longestText = 8 << 20

    private mutating func concatenated(_ arguments: [XPathTree], _ focus: Focus) throws(XPathFailure) -> [UInt8] {
        var whole: [UInt8] = []
        for argument in arguments {
            let text = try string(of: argument, focus)
            try spend(text.count / 4)
            if whole.count + text.count > Self.longestText { throw .tooManySteps(limit: stepLimit) }
            whole += text
        }
        return whole
    }

    /// A search compares each place with the part, in the worst case with nearly all of it.
    private mutating func spendOnSearch(of part: [UInt8], in text: [UInt8]) throws(XPathFailure) {
        try spend(text.count / 16 + text.count * part.count / 64)
    }

    /// The text of the only argument, else that of the node.
    private mutating func argumentText(_ arguments: [XPathTree], _ focus: Focus) throws(XPathFailure) -> [UInt8] {
        let text = arguments.isEmpty ? try text(of: focus.node) : try string(of: arguments[0], focus)
        try spend(text.count / 16)
        return text
    }

    /// Positions are rounded, and what is not a number includes nothing (section 4.2).
    private mutating func substring(_ arguments: [XPathTree], _ focus: Focus) throws(XPathFailure) -> [UInt8] {
        let text = try string(of: arguments[0], focus)
        try spend(text.count / 16)
        let first = XPathNumber.rounded(try number(of: arguments[1], focus))
        guard arguments.count > 2 else { return XPathText.substring(text, from: first, to: .infinity) }
        let end = first + XPathNumber.rounded(try number(of: arguments[2], focus))
        return XPathText.substring(text, from: first, to: end)
    }

    private mutating func name(_ function: XPathFunction, of node: XPathNode) throws(XPathFailure) -> [UInt8] {
        guard let index = node.index else { return [] }
        if let place = node.namespacePlace {
            return function == .namespaceURI ? [] : Array(try namespaces(at: index)[place].prefix.utf8)
        }
        let record = document.nodes[Int(index)]
        let id: NameID
        if let place = node.attributePlace {
            id = document.attributes[Int(record.firstAttribute) + place].name
        } else {
            guard record.kind == .element || record.kind == .processingInstruction else { return [] }
            id = record.name
        }
        let name = document.names.names[Int(id)]
        switch function {
        case .namespaceURI: return Array((name.namespace ?? "").utf8)
        case .localName: return Array(name.local.utf8)
        default: return Array(name.description.utf8)
        }
    }

    /// Whether the nearest `xml:lang` names a language or a part of it, whatever the case of letters (section 4.3).
    private mutating func isInLanguage(_ wanted: [UInt8], _ node: XPathNode) throws(XPathFailure) -> Bool {
        guard var index = node.index else { return false }
        while index >= 0 {
            try spend()
            let element = ElementNode(document: document, index: index)
            if let lang = element.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace") {
                let (own, wanted) = (Self.lowercased(Array(lang.utf8Value)), Self.lowercased(wanted))
                return own.starts(with: wanted) && (own.count == wanted.count || own[wanted.count] == 0x2D)
            }
            index = document.nodes[Int(index)].parent
        }
        return false
    }

    private static func lowercased(_ text: [UInt8]) -> [UInt8] {
        text.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    }
}
