import BODDiagnostics
import BODModel
import BODXML

/// The rules of a user's own that a configuration holds.
struct CustomRuleSet: RuleSet {
    private let rules: [CustomRule]
    private let values: [String: XPathValue]
    private let stepLimit: Int
    private let numbers = XPathNameNumbers()

    /// - Parameters:
    ///   - rules: The rules.
    ///   - values: What their variables hold, where a rule says nothing else.
    ///   - stepLimit: The most steps of one rule for one document.
    init(_ rules: [CustomRule], values: [String: XPathValue], stepLimit: Int) {
        self.rules = rules
        self.values = values
        self.stepLimit = stepLimit
    }

    var descriptions: [RuleDescription] { rules.map(\.description) }

    var nouns: [ConfiguredNoun] { rules.flatMap(\.documents) }

    func check(
        _ bod: BusinessObjectDocument,
        _ isWanted: (DiagnosticID) -> Bool,
        _ report: (DiagnosticID, Finding) -> Void
    ) {
        let own = rules.filter { isWanted($0.id) && $0.looks(at: bod) }
        guard !own.isEmpty else { return }
        var evaluator = XPathEvaluator(
            bod.document,
            elements: bod.elements,
            numbers: numbers,
            stepLimit: stepLimit
        )
        for rule in own {
            evaluator.restart()
            evaluator.setVariables(values.merging(rule.values) { $1 })
            do throws(XPathFailure) {
                try check(rule, &evaluator) { report(rule.id, $0) }
            } catch {
                let finding = UnfinishedRule.finding(rule.id.description, error, in: bod.document)
                report(UnfinishedRule.description.id, finding)
            }
        }
    }

    /// Whether a rule finds something to look at, or to pass over by a condition of its context.
    func meets(_ rule: CustomRule, in bod: BusinessObjectDocument) -> Bool {
        var evaluator = XPathEvaluator(bod.document, elements: bod.elements, numbers: numbers, stepLimit: stepLimit)
        evaluator.setVariables(values.merging(rule.values) { $1 })
        // What does not come to an end has been told of before.
        return (try? evaluator.nodes(rule.context.withoutPredicates, at: .root).isEmpty) == false
    }

    private func check(
        _ rule: CustomRule,
        _ evaluator: inout XPathEvaluator,
        _ report: (Finding) -> Void
    ) throws(XPathFailure) {
        for node in try evaluator.nodes(rule.context, at: .root)
        where try evaluator.truth(rule.condition, at: node) == rule.isReport {
            let words = try rule.message.words(at: node, &evaluator)
            report(Finding(Finding.Message(words), at: Place(node, in: evaluator.document)))
        }
    }
}

extension CustomRule {
    /// Whether the rule is for a document.
    func looks(at bod: BusinessObjectDocument) -> Bool {
        documents.isEmpty || documents.contains { $0.matches(bod) }
    }
}

extension XPathEvaluator {
    /// Sets what variables hold.
    mutating func setVariables(_ values: [String: XPathValue]) {
        variables = Dictionary(values.map { (XMLName($0.key), $0.value) }, uniquingKeysWith: { $1 })
    }
}

extension Place {
    /// The place of a node that an expression selected.
    init(_ node: XPathNode, in document: ParsedDocument) {
        switch document.place(of: node) {
        case .document: self = .startTag(document.root)
        case .element(let element): self = .startTag(element)
        case .attribute(let attribute): self = .attribute(attribute)
        case .text(let text, in: let element?) where !text.isBlank && element.hasOneText: self = .content(element)
        case .text(let text, in: _): self = .bytes(text.utf8Range)
        }
    }
}

extension ElementNode {
    /// Whether a text is all that the element holds, so that its place says as much, and has a path.
    fileprivate var hasOneText: Bool { Array(children.prefix(2)).count == 1 }
}
