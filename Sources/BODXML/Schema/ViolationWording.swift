import BODDiagnostics

/// Words libxml2's verdicts on values, attributes and types; content faults have words of their own.
struct ViolationWording {
    let document: ParsedDocument
    let schema: CompiledSchema
    let replay: Replay

    /// One finding for each violation, the general verdict on a value left out where a facet was named for it.
    func diagnostics(for violations: [RawViolation]) -> [Diagnostic] {
        let faceted = Set(violations.filter { ViolationCode.isFacet($0.code) }.map(place))
        var seen: Set<Place> = []
        return violations.compactMap { violation in
            let place = place(violation)
            if ViolationCode.isValue(violation.code) {
                if faceted.contains(place) || !seen.insert(place).inserted { return nil }
            }
            return diagnostic(for: violation)
        }
    }

    private struct Place: Hashable {
        let element: Int32
        let attribute: String?
    }

    private func place(_ violation: RawViolation) -> Place {
        Place(element: violation.element, attribute: violation.attribute)
    }

    private func diagnostic(for violation: RawViolation) -> Diagnostic {
        let subject = Subject(violation, in: document)
        let words = words(for: violation, subject)
        return Diagnostic(
            ViolationCode.rule(for: violation.code),
            .error,
            words.summary,
            explanation: words.explanation,
            remedy: words.remedy,
            at: location(of: violation, subject)
        )
    }

    private func location(of violation: RawViolation, _ subject: Subject) -> SourceLocation {
        if violation.code == ViolationCode.attributeMissing { return subject.element.location }
        if let attribute = subject.attribute {
            let isValue = ViolationCode.isValue(violation.code) || ViolationCode.isFacet(violation.code)
            let range = isValue ? attribute.valueRange : attribute.range
            return SourceLocation(file: document.name, range: range, path: attribute.path)
        }
        return violation.phase == .start ? subject.element.location : subject.element.contentLocation
    }

    private func words(for violation: RawViolation, _ subject: Subject) -> ViolationWords {
        switch violation.code {
        case ViolationCode.attributeMissing: .attributeMissing(violation.attribute ?? "a mandatory attribute", subject)
        case ViolationCode.attributeNotAllowed, 1_867:
            .attributeNotAllowed(violation.attribute ?? "an attribute", subject)
        case ViolationCode.rootNotDeclared: .rootNotDeclared(subject, schema)
        case ViolationCode.emptyContent: .mustBeEmpty(subject)
        case ViolationCode.simpleContent, 1_827, 1_828: .textOnly(violation, subject)
        case ViolationCode.elementOnly: .elementsOnly(subject)
        case ViolationCode.wildcard: .notDeclared(subject)
        case let code where ViolationCode.isFacet(code): .facet(violation, subject, type(of: subject))
        case let code where ViolationCode.isValue(code): .value(violation, subject, type(of: subject))
        default: .other(violation, subject)
        }
    }

    /// What the value should have been, in words, such as "a date, a time or a date and time".
    private func type(of subject: Subject) -> String? {
        let model = schema.model
        guard let type = replay.type(of: subject.element, in: model) else { return nil }
        switch (type, subject.attribute) {
        case (.simple(let id), nil):
            return SimpleTypeDescription(id, in: model).description
        case (.complex(let id), nil):
            guard case .simple(let value) = model[id].content else { return nil }
            return SimpleTypeDescription(value, in: model).description
        case (.complex(let id), let attribute?):
            let use = model[id].attributes.first { $0.name == attribute.name }
            return use.map { SimpleTypeDescription($0.type, in: model).description }
        case (.simple, .some):
            return nil
        }
    }

    /// Faults beyond the number of replays, so that nothing unchecked passes in silence.
    static func notExplained(_ count: Int, _ element: ElementNode) -> Diagnostic {
        Diagnostic(
            "cvc/complex-type.2.4.a",
            .error,
            "the content of \(element.name) and of \(count - 1) more elements does not fit the schema and was not examined",
            explanation: "the document has more mistakes than are looked at in one run",
            remedy: "mend the other findings and lint again",
            at: element.location
        )
    }

    /// libxml2 gave up, which says nothing about the document; it must never pass as valid.
    static func couldNotValidate(_ document: ParsedDocument, _ surrender: ValidatorSurrender) -> Diagnostic {
        Diagnostic(
            "cvc/could-not-validate",
            .error,
            "the validator gave up on this document",
            explanation: "\(surrender.cause), so the document is neither valid nor invalid",
            remedy: surrender.remedy,
            at: document.root.location
        )
    }
}

/// What a verdict is about.
struct Subject {
    let element: ElementNode
    let attribute: AttributeNode?

    init(_ violation: RawViolation, in document: ParsedDocument) {
        element = ElementNode(document: document, index: violation.element)
        attribute = violation.attribute.flatMap { named in
            ElementNode(document: document, index: violation.element).attributes.first { $0.clarkName == named }
        }
    }

    /// The name to speak of: `@currencyID` of an attribute, else the element's.
    var name: String { attribute.map { "@\($0.name)" } ?? element.name.description }

    /// The value, cut to what fits a sentence.
    var value: String {
        let text = attribute?.value ?? element.text
        return text.unicodeScalars.count <= 60
            ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(57))) + "…"
    }
}

extension AttributeNode {
    /// The name as libxml2 writes it: `{namespace}local`.
    fileprivate var clarkName: String {
        name.namespace.map { "{\($0)}\(name.local)" } ?? name.local
    }
}
