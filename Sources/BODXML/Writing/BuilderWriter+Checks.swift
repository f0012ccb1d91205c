import BODDiagnostics

extension BuilderWriter {
    mutating func checkNames(of element: ElementBuilder) {
        checkName(element.name, is: "an element")
        var seen = Set<XMLName>()
        for attribute in element.attributes {
            checkName(attribute.name, is: "an attribute")
            if attribute.name.prefix == nil, attribute.name.namespace != nil {
                report(
                    "xml/namespace-conflict",
                    "the attribute \(attribute.name) is in a namespace and has no prefix",
                    remedy: "give the attribute a prefix; the default namespace does not hold for attributes"
                )
            }
            if !seen.insert(attribute.name).inserted {
                report(
                    "xml/duplicate-attribute",
                    "the attribute \(attribute.name) stands twice on one element",
                    remedy: "keep one of the two"
                )
            }
        }
    }

    private mutating func checkName(_ name: XMLName, is what: String) {
        let isName = XMLGrammar.isNCName(name.local) && (name.prefix.map(XMLGrammar.isNCName) ?? true)
        let isDeclaration = what == "an attribute" && sameBytes(name.prefix ?? name.local, "xmlns")
        if isName, !isDeclaration { return }
        report(
            "xml/invalid-name",
            "\(quoted(name.description)) cannot be the name of \(what)",
            explanation: "a name begins with a letter or _ and goes on with letters, digits, . - and _",
            remedy: "choose another name"
        )
    }

    mutating func checkCharacters(_ text: String, of what: String) {
        guard let scalar = XMLGrammar.firstForbiddenCharacter(in: text) else { return }
        report(
            "xml/forbidden-character",
            "\(what) holds the character \(scalar.codePoint), which XML cannot hold",
            explanation: "control characters cannot be written in XML 1.0 at all, not even as references",
            remedy: "remove the character at its source"
        )
    }

    mutating func checkComment(_ text: String) {
        checkCharacters(text, of: "the comment")
        if XMLGrammar.isCommentText(text) { return }
        report("xml/invalid-comment", "the comment holds -- or ends in -", remedy: "put a blank between the hyphens")
    }

    mutating func checkInstruction(_ target: String, _ data: String) {
        checkCharacters(data, of: "the processing instruction")
        if !XMLGrammar.isInstructionTarget(target) {
            report(
                "xml/invalid-instruction",
                "\(quoted(target)) cannot be the target of a processing instruction",
                remedy: "choose another target"
            )
        }
        if !XMLGrammar.isInstructionData(data) {
            report(
                "xml/invalid-instruction",
                "the processing instruction \(target) holds ?> or begins with a blank",
                remedy: "remove it"
            )
        }
    }

    mutating func reportBesideRoot() {
        report(
            "xml/content-beside-root",
            "an element or a text stands beside the root element",
            remedy: "put only comments and processing instructions before and after the root element"
        )
    }

    mutating func report(_ id: DiagnosticID, _ summary: String, explanation: String? = nil, remedy: String) {
        guard problems.count < XMLLimits.standard.findings else { return }
        let location = SourceLocation(file: name, path: path)
        problems.append(Diagnostic(id, .error, summary, explanation: explanation, remedy: remedy, at: location))
    }

    func quoted(_ text: String) -> String { "\"\(text)\"" }

    /// The place in the new document, as `ElementNode.path` writes it.
    private var path: String {
        var steps: [String] = []
        for (level, frame) in open.enumerated() {
            let name = frame.element.name
            guard level > 0 else {
                steps.append(name.local)
                continue
            }
            let around = open[level - 1]
            let siblings = around.element.childElements.count { $0.name == name }
            let before = around.element.children[..<around.next].count { fragment in
                if case .element(let element) = fragment { element.name == name } else { false }
            }
            steps.append(siblings > 1 ? "\(name.local)[\(before)]" : name.local)
        }
        return "/" + steps.joined(separator: "/")
    }
}

extension Unicode.Scalar {
    /// The scalar as Unicode writes it, such as `U+000B`.
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
