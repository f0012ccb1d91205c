import BODDiagnostics
import BODModel
import BODXML

/// Holds documents to a Schematron schema.
///
/// The nodes of each context are found once for a document, so that the time grows with the document and not with its square.
struct SchematronRuleSet: RuleSet {
    private let schema: SchematronSchema
    /// The noun, or verb and noun, of the documents; nil for all.
    private let noun: ConfiguredNoun?
    private let stepLimit: Int
    private let numbers = XPathNameNumbers()

    init(_ schema: SchematronSchema, for noun: ConfiguredNoun?, stepLimit: Int) {
        self.schema = schema
        self.noun = noun
        self.stepLimit = stepLimit
    }

    var descriptions: [RuleDescription] { schema.descriptions }

    var inactive: Set<DiagnosticID> { schema.inactive }

    var nouns: [ConfiguredNoun] { [noun].compactMap(\.self) }

    func check(
        _ bod: BusinessObjectDocument,
        _ isWanted: (DiagnosticID) -> Bool,
        _ report: (DiagnosticID, Finding) -> Void
    ) {
        if let noun, !noun.matches(bod) { return }
        var evaluator = XPathEvaluator(bod.document, elements: bod.elements, numbers: numbers, stepLimit: stepLimit)
        guard bind(schema.bindings, &evaluator, report) else { return }
        let variables = evaluator.variables
        for pattern in schema.patterns {
            evaluator.variables = variables
            check(pattern, &evaluator, isWanted, report)
        }
    }

    private func check(
        _ pattern: SchematronSchema.Pattern,
        _ evaluator: inout XPathEvaluator,
        _ isWanted: (DiagnosticID) -> Bool,
        _ report: (DiagnosticID, Finding) -> Void
    ) {
        guard bind(pattern.bindings, &evaluator, report) else { return }
        let variables = evaluator.variables
        var matched: Set<XPathNode> = []
        for rule in pattern.rules {
            evaluator.variables = variables
            let name = SettingOrigin.file(rule.location).description
            _ = attempt(name, &evaluator, report) { evaluator throws(XPathFailure) in
                let nodes = try evaluator.nodes(rule.context, at: .root).filter { matched.insert($0).inserted }
                let wanted = rule.assertions.filter { isWanted($0.id) }
                if wanted.isEmpty { return }
                for node in nodes {
                    if !rule.bindings.isEmpty {
                        evaluator.variables = variables
                        try evaluator.bind(rule.bindings, at: node)
                    }
                    for assertion in wanted { try check(assertion, node, &evaluator, report) }
                }
            }
        }
    }

    private func check(
        _ assertion: SchematronSchema.Assertion,
        _ node: XPathNode,
        _ evaluator: inout XPathEvaluator,
        _ report: (DiagnosticID, Finding) -> Void
    ) throws(XPathFailure) {
        guard try evaluator.truth(assertion.test, at: node) == assertion.isReport else { return }
        let words = try assertion.message.words(at: node, &evaluator)
        var remarks: [Finding.Remark] = []
        for diagnostic in assertion.diagnostics {
            remarks.append(Finding.Remark(try diagnostic.words(at: node, &evaluator)))
        }
        var place = node
        if let subject = assertion.subject, let first = try evaluator.nodes(subject, at: node).first { place = first }
        let message = Finding.Message(words.isEmpty ? "\(assertion.id) does not hold" : words)
        report(assertion.id, Finding(message, at: Place(place, in: evaluator.document), remarks: remarks))
    }

    /// Gives the names of the schema or of a pattern their values, and tells when that did not come to an end.
    private func bind(
        _ bindings: [SchematronSchema.Binding],
        _ evaluator: inout XPathEvaluator,
        _ report: (DiagnosticID, Finding) -> Void
    ) -> Bool {
        attempt(schema.file, &evaluator, report) { evaluator throws(XPathFailure) in
            try evaluator.bind(bindings, at: .root)
        }
    }

    /// Does a part of the work with steps of its own, and tells when it did not come to an end.
    private func attempt(
        _ name: String,
        _ evaluator: inout XPathEvaluator,
        _ report: (DiagnosticID, Finding) -> Void,
        _ work: (inout XPathEvaluator) throws(XPathFailure) -> Void
    ) -> Bool {
        evaluator.restart()
        do throws(XPathFailure) {
            try work(&evaluator)
            return true
        } catch {
            report(UnfinishedRule.description.id, UnfinishedRule.finding(name, error, in: evaluator.document))
            return false
        }
    }
}

extension XPathEvaluator {
    /// Gives names their values, one after the other, since later ones may rest on earlier ones.
    fileprivate mutating func bind(
        _ bindings: [SchematronSchema.Binding],
        at node: XPathNode
    ) throws(XPathFailure) {
        for binding in bindings { variables[binding.name] = try value(binding.value, at: node) }
    }
}
