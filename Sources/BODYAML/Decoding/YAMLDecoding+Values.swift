import BODDiagnostics

extension YAMLDecoding {
    /// A text.
    ///
    /// What is written without quotation marks is taken as it is, so that `010` and `no` stay what they are.
    ///
    /// - Parameter node: The value.
    /// - Returns: The text, or nil for a list, a mapping, or nothing.
    public mutating func string(_ node: YAMLNode) -> String? {
        guard let scalar = node.scalar, !scalar.isNull else { return wrongType(node, "a text") }
        return scalar.text
    }

    /// A text with something in it besides white space.
    ///
    /// - Parameter node: The value.
    /// - Returns: The text.
    public mutating func nonEmptyString(_ node: YAMLNode) -> String? {
        guard let text = string(node) else { return nil }
        guard text.contains(where: { !$0.isWhitespace }) else {
            report("empty-text", at: node.range, "the text is empty", remedy: "write something, or leave the key out")
            return nil
        }
        return text
    }

    /// `true` or `false`, without quotation marks.
    ///
    /// - Parameter node: The value.
    /// - Returns: The truth value; the other words of YAML 1.1, such as `yes`, are refused.
    public mutating func bool(_ node: YAMLNode) -> Bool? {
        if let scalar = node.scalar, scalar.style == .plain {
            switch scalar.text {
            case "true": return true
            case "false": return false
            default: break
            }
        }
        return wrongType(node, "true or false")
    }

    /// A whole number in decimal digits, without quotation marks.
    ///
    /// - Parameters:
    ///   - node: The value.
    ///   - range: The numbers that are allowed.
    /// - Returns: The number; one that begins with 0 is refused, since YAML 1.1 took it for octal.
    public mutating func integer(_ node: YAMLNode, in range: ClosedRange<Int> = Int.min...Int.max) -> Int? {
        guard let scalar = node.scalar, scalar.style == .plain, Self.isDecimal(scalar.text),
            let number = Int(scalar.text)
        else { return wrongType(node, "a whole number") }
        guard range.contains(number) else {
            let bounds =
                range.upperBound == .max ? "at least \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
            report(
                "out-of-range",
                at: node.range,
                "\(number) is not allowed here",
                remedy: "give a number of \(bounds)"
            )
            return nil
        }
        return number
    }

    /// One of several words.
    ///
    /// - Parameters:
    ///   - node: The value.
    ///   - words: The words.
    ///   - what: What they are, such as `severity`.
    /// - Returns: The word.
    public mutating func choice(_ node: YAMLNode, among words: [String], _ what: String) -> String? {
        guard let text = string(node) else { return nil }
        guard words.contains(text) else {
            reportUnknown("unknown-word", text, what, among: words, at: node.range)
            return nil
        }
        return text
    }

    /// A list.
    ///
    /// - Parameter node: The value.
    /// - Returns: The elements.
    public mutating func list(_ node: YAMLNode) -> [YAMLNode]? {
        guard case .sequence(let elements) = node.value else { return wrongType(node, "a list") }
        return elements
    }

    /// A list of texts, or one text in its place.
    ///
    /// - Parameter node: The value.
    /// - Returns: Those elements that are texts, with their nodes.
    public mutating func strings(_ node: YAMLNode) -> [(text: String, node: YAMLNode)]? {
        if let scalar = node.scalar, !scalar.isNull { return [(scalar.text, node)] }
        guard case .sequence(let elements) = node.value else { return wrongType(node, "a list of texts") }
        var texts: [(text: String, node: YAMLNode)] = []
        for element in elements {
            if let text = string(element) { texts.append((text, element)) }
        }
        return texts
    }

    /// A mapping with any keys.
    ///
    /// - Parameter node: The value.
    /// - Returns: The entries, in the order of the file.
    public mutating func mapping(_ node: YAMLNode) -> YAMLMapping? {
        guard case .mapping(let entries) = node.value else { return wrongType(node, "a mapping of keys to values") }
        return YAMLMapping(entries, range: node.range)
    }

    /// A mapping with known keys.
    ///
    /// - Parameters:
    ///   - node: The value.
    ///   - keys: The keys that there are; any other one is a finding, and left out.
    ///   - required: Those that have to be there.
    /// - Returns: The mapping, without what is unknown.
    public mutating func mapping(_ node: YAMLNode, keys: [String], required: [String] = []) -> YAMLMapping? {
        guard let mapping = mapping(node) else { return nil }
        var known: [YAMLEntry] = []
        for entry in mapping.entries {
            if keys.contains(entry.key) {
                known.append(entry)
            } else {
                reportUnknown("unknown-key", entry.key, "key", among: keys, at: entry.keyRange)
            }
        }
        for key in required where !mapping.entries.contains(where: { $0.key == key }) {
            report("missing-key", at: node.range, "the key \(key) is missing", remedy: "add \(key)")
        }
        return YAMLMapping(known, range: node.range)
    }

    /// Reports that a value is of another kind than is wanted here.
    private mutating func wrongType<Wanted>(_ node: YAMLNode, _ wanted: String) -> Wanted? {
        report(
            "wrong-type",
            at: node.range,
            "\(Self.describe(node)) stands where \(wanted) is wanted",
            remedy: wanted.hasPrefix("a text") && isInBrackets(node)
                ? "put a text that begins with { or [ into quotation marks" : "write \(wanted)"
        )
        return nil
    }

    private static func describe(_ node: YAMLNode) -> String {
        switch node.value {
        case .sequence: return "a list"
        case .mapping: return "a mapping"
        case .scalar(let scalar):
            if scalar.isNull { return "nothing" }
            let text = scalar.text.count > 40 ? scalar.text.prefix(40) + "…" : scalar.text[...]
            return (scalar.style == .plain ? "" : "the text ") + String(text).debugDescription
        }
    }

    /// JSON's grammar of whole numbers.
    private static func isDecimal(_ text: String) -> Bool {
        let digits = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
        guard let first = digits.first, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        return first != 0x30 || digits.count == 1
    }
}
