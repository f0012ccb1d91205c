import BODDiagnostics
import BODXML

extension SchematronReader {
    private static let ruleParts = ["let", "assert", "report", "extends", "p"]

    mutating func rule(_ element: ElementNode) -> SchematronSchema.Rule? {
        guard let context = expression("context", of: element, isPattern: true) else { return nil }
        var bindings: [SchematronSchema.Binding] = []
        var assertions: [SchematronSchema.Assertion] = []
        let parts = parts(of: element, chain: [])
        announceLets(of: parts)
        for part in parts {
            if part.isNamed("let") {
                if let binding = binding(part) { bindings.append(binding) }
            } else if let assertion = assertion(part, in: element, context) {
                assertions.append(assertion)
            }
        }
        return SchematronSchema.Rule(
            context: context,
            bindings: bindings,
            assertions: assertions,
            location: element.location
        )
    }

    /// The parts of a rule, those of abstract rules in the place where it takes them over.
    private mutating func parts(of element: ElementNode, chain: [String]) -> [ElementNode] {
        var found: [ElementNode] = []
        for part in children(of: element, allowing: Self.ruleParts) where !part.isNamed("p") {
            guard part.isNamed("extends") else {
                found.append(part)
                continue
            }
            guard let name = part.attribute("rule") else {
                report(
                    "extends names no rule of this schema",
                    at: part.location,
                    "write rule=\"…\" with the id of an abstract rule; for one of another file, use include"
                )
                continue
            }
            guard let rule = abstractRules[name.value] else {
                report("there is no abstract rule \(name.value)", at: name.location, "name one by its id")
                continue
            }
            guard mayTakeOver(name, chain) else { continue }
            found += parts(of: rule, chain: chain + [name.value])
        }
        return found
    }

    /// Whether another abstract rule may be taken over: those that lead to one another twice would double with each step.
    private mutating func mayTakeOver(_ name: AttributeNode, _ chain: [String]) -> Bool {
        if chain.contains(name.value) {
            report(
                "the abstract rule \(name.value) takes over itself: \((chain + [name.value]).joined(separator: " → "))",
                at: name.location,
                "let no rule lead back to itself"
            )
            return false
        }
        takeovers += 1
        if takeovers > Self.mostTakeovers {
            return refuseToTakeOver(name, isFirst: takeovers == Self.mostTakeovers + 1)
        }
        guard chain.count >= Self.deepestTakeover else { return true }
        takeovers = Self.mostTakeovers + 1
        return refuseToTakeOver(name, isFirst: true)
    }

    private mutating func refuseToTakeOver(_ name: AttributeNode, isFirst: Bool) -> Bool {
        if isFirst {
            report(
                "too many abstract rules are taken over, \(name.value) among them",
                at: name.location,
                "take over fewer: \(Self.deepestTakeover) one within the other and \(Self.mostTakeovers) in all are allowed"
            )
        }
        return false
    }

    private static let mostTakeovers = 10_000
    private static let deepestTakeover = 20

    /// Makes the names known that get their values in some parts, for whoever takes one too early.
    mutating func announceLets(of parts: [ElementNode]) {
        for part in parts where part.isNamed("let") {
            if let name = part.attribute("name") { names.announce(name.value) }
        }
    }

    /// Refuses values for parameters that an abstract pattern does not take.
    mutating func refuseUnknownParameters(of element: ElementNode, _ template: ElementNode) {
        let taken = Self.parameterNames(in: template)
        for child in element.childElements where child.isNamed("param") {
            guard let name = child.attribute("name"), !taken.contains(where: { sameBytes($0, name.value) }) else {
                continue
            }
            let open = taken.filter { taken in !parameters.contains { sameBytes($0.name, taken) } }
            let meant = NearestName.of(name.value, among: open)
            report(
                "the abstract pattern takes no parameter $\(name.value)\(meant.map { "; did you mean $\($0)?" } ?? "")",
                at: SourceLocation(file: name.element.document.name, range: name.valueRange),
                meant.map { "write \($0)" } ?? "leave it out, or write $\(name.value) in the abstract pattern",
                why: "its value would have no effect"
            )
        }
    }

    /// The names behind a dollar sign in a pattern, in order.
    private static func parameterNames(in template: ElementNode) -> [String] {
        var names: Set<String> = []
        for element in template.subtree {
            let texts =
                element.attributes.map(\.value)
                + element.children.compactMap { child in
                    if case .text(let text) = child { text.value } else { nil }
                }
            for text in texts {
                for part in text.utf8.split(separator: 0x24, omittingEmptySubsequences: false).dropFirst() {
                    names.insert(String(decoding: part.prefix { continuesName($0) }, as: UTF8.self))
                }
            }
        }
        return names.sorted()
    }

    mutating func binding(_ element: ElementNode) -> SchematronSchema.Binding? {
        guard let name = required("name", of: element) else { return nil }
        guard element.attribute("value") != nil else {
            report(
                "the value of $\(name) is not an expression",
                at: element.location,
                "write value=\"…\"; a value of markup needs XSLT"
            )
            names.declare(name)
            return nil
        }
        let value = expression("value", of: element)
        names.declare(name, value?.type ?? .unknown)
        return value.map { SchematronSchema.Binding(name: XMLName(name), value: $0) }
    }

    private mutating func assertion(
        _ element: ElementNode,
        in rule: ElementNode,
        _ context: XPathExpression
    ) -> SchematronSchema.Assertion? {
        guard let test = expression("test", of: element) else { return nil }
        let message = message(of: element)
        let ids = element.attribute("diagnostics")?.value.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
        var texts: [MessageTemplate] = []
        for id in ids {
            guard let diagnostic = diagnostics[id] else {
                report("there is no diagnostic \(id)", at: element.location, "name one by its id")
                continue
            }
            texts.append(self.message(of: diagnostic))
        }
        return SchematronSchema.Assertion(
            id: Self.id(element, context, test),
            severity: Self.severity(of: element) ?? Self.severity(of: rule) ?? .error,
            isReport: element.isNamed("report"),
            test: test,
            message: message,
            diagnostics: texts,
            subject: element.attribute("subject") == nil ? nil : expression("subject", of: element),
            location: element.location
        )
    }

    /// The identifier that the schema gives, else one that is the same for as long as context and test are.
    private static func id(_ element: ElementNode, _ context: XPathExpression, _ test: XPathExpression) -> DiagnosticID
    {
        if let id = element.attribute("id")?.value, !id.isEmpty {
            let isPlain: (Unicode.Scalar) -> Bool = { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                        || "-._".unicodeScalars.contains(scalar))
            }
            let name = String(String.UnicodeScalarView(id.unicodeScalars.map { isPlain($0) ? $0 : "-" }))
            return DiagnosticID(group: "schematron", name: name)
        }
        let digest = SHA256.hexadecimal(
            SHA256.digest(Array("\(element.localName)\n\(context.text)\n\(test.text)".utf8))
        )
        return DiagnosticID(group: "schematron", name: "\(element.localName)-\(digest.prefix(8))")
    }

    /// `role`, which the standard leaves open, and `flag`, which many use for the same.
    private static func severity(of element: ElementNode) -> Severity? {
        for name in ["role", "flag"] {
            switch element.attribute(name)?.value.lowercased() {
            case "error", "fatal", "critical": return .error
            case "warning", "warn", "caution": return .warning
            case "info", "information", "informational", "hint", "note": return .info
            default: continue
            }
        }
        return nil
    }

    // MARK: Messages

    /// The text of an assertion or a diagnostic, with values of the document in it.
    private mutating func message(of element: ElementNode) -> MessageTemplate {
        let parts = messageParts(of: element)
        let text = parts.map { part in
            switch part {
            case .text(let text): text
            case .value(let expression): "{\(expression.text)}"
            }
        }.joined()
        return MessageTemplate(text: text.split(whereSeparator: \.isWhitespace).joined(separator: " "), parts: parts)
    }

    /// The depth of the recursion is that of the schema, which the reader bounds.
    private mutating func messageParts(of element: ElementNode) -> [MessageTemplate.Part] {
        var parts: [MessageTemplate.Part] = []
        for child in element.children {
            switch child {
            case .text(let text): parts.append(.text(substituted(text.value)))
            case .comment, .processingInstruction: continue
            case .element(let inner):
                switch inner.namespace == Self.namespace ? inner.localName : "" {
                case "value-of":
                    if let value = expression("select", of: inner) { parts.append(.value(value)) }
                case "name": parts += name(inner)
                default: parts += messageParts(of: inner)
                }
            }
        }
        return parts
    }

    /// The name of the node, or of the one that a path leads to.
    private mutating func name(_ element: ElementNode) -> [MessageTemplate.Part] {
        guard element.attribute("path") != nil else {
            return (try? XPathExpression("name()", names)).map { [.value($0)] } ?? []
        }
        guard let path = expression("path", of: element) else { return [] }
        let text = path.type == .nodes ? "name(\(path.text))" : path.text
        return (try? XPathExpression(text, names)).map { [.value($0)] } ?? []
    }

    // MARK: Expressions

    /// An expression of an attribute; nil after what is wrong with it was told.
    mutating func expression(_ name: String, of element: ElementNode, isPattern: Bool = false) -> XPathExpression? {
        guard let attribute = element.attribute(name) else {
            report("\(element.localName) has no \(name)", at: element.location, "add \(name)")
            return nil
        }
        let text = substituted(attribute.value)
        do throws(XPathProblem) {
            return try isPattern ? XPathExpression.pattern(text, names) : XPathExpression(text, names)
        } catch {
            report(
                error.summary,
                at: location(of: error.range, in: attribute, text),
                error.remedy,
                why: error.explanation
            )
            return nil
        }
    }

    /// The place of a part of an attribute's value; that of the whole value when it is not written as it is read.
    private func location(of range: Range<Int>, in attribute: AttributeNode, _ text: String) -> SourceLocation {
        let written = attribute.valueUTF8Range
        let document = attribute.element.document
        guard document.source.utf8[written].elementsEqual(text.utf8) else {
            return SourceLocation(file: document.name, range: attribute.valueRange)
        }
        let part = written.lowerBound + range.lowerBound..<written.lowerBound + range.upperBound
        return SourceLocation(file: document.name, range: document.range(part))
    }

    /// A text with the values of parameters in place of their names (ISO/IEC 19757-3, abstract patterns).
    func substituted(_ text: String) -> String {
        guard !parameters.isEmpty, text.utf8.contains(0x24) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let rest = bytes[(index + 1)...]
            let parameter =
                bytes[index] == 0x24
                ? parameters.first { parameter in
                    let name = parameter.name.utf8
                    let following = rest.dropFirst(name.count).first
                    return rest.starts(with: name) && following.map(Self.continuesName) != true
                } : nil
            if let parameter {
                result += Array(parameter.value.utf8)
                index += 1 + parameter.name.utf8.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x2D || byte == 0x2E || byte == 0x5F || (0x30...0x39).contains(byte)
            || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
