public import BODDiagnostics
public import BODModel
public import BODXML

/// Runs rules over documents.
///
/// The findings come in the order of the document, each once, and at most as many as the limit allows; of too many, the worst are
/// kept. Where a rule and the schema say the same about the same place, the rule's words stay, with the severity that the user
/// has set or the higher of the two, and a note names the constraint: a rule says what the mistake means for ION, a constraint only that a grammar is broken.
///
/// What the document suppresses by `bod-ignore`, or a configuration does, is left out and counted.
///
/// ```swift
/// let linter = Linter()
/// let report = linter.lint(document, schemaFindings: validator.validate(document))
/// ```
public struct Linter: Sendable {
    let rules: [ActiveRule]
    private let own: [any RuleSet]
    private let ownRules: [DiagnosticID: ActiveRule]
    let selection: RuleSelection
    private let severities: [DiagnosticID: Severity]
    let limit: Int
    let suppressions: [ConfiguredSuppression]
    let allowsDocumentSuppressions: Bool
    let registry: RuleRegistry
    private let sizeCheck: SizeCheck

    /// Makes a linter.
    ///
    /// - Parameters:
    ///   - selection: Which rules are wanted.
    ///   - severities: Severities in place of the rules' own.
    ///   - limit: The most findings for one document.
    ///   - suppressions: The findings that a configuration leaves out of all documents of the linter.
    ///   - allowsDocumentSuppressions: Whether documents may suppress findings by `bod-ignore`; documents of others should not.
    ///   - messageBytes: The most bytes of a message that the tenant's licence of ION allows.
    ///   - ownRules: The rules that come with a configuration.
    ///   - registry: The rules that are built in.
    public init(
        selection: RuleSelection = .all,
        severities: [DiagnosticID: Severity] = [:],
        limit: Int = XMLLimits.standard.findings,
        suppressions: [ConfiguredSuppression] = [],
        allowsDocumentSuppressions: Bool = true,
        messageBytes: Int = DocumentLimit.maxMessageBytes.standard,
        ownRules: OwnRules = .none,
        registry: RuleRegistry = .standard
    ) {
        rules = registry.rules.filter { selection.contains($0.description.id) }
            .map { ActiveRule($0.description, severities, check: $0.init().check) }
        own = ownRules.sets
        // That a rule gave no verdict is told whatever is selected: what was not looked at may be wrong.
        let active =
            ownRules.sets.flatMap(\.descriptions).filter { selection.contains($0.id) } + [UnfinishedRule.description]
        self.ownRules = Dictionary(
            active.map { ($0.id, ActiveRule($0, severities)) },
            uniquingKeysWith: { $1 }
        )
        self.selection = selection
        self.severities = severities
        self.limit = limit
        self.suppressions = suppressions
        self.allowsDocumentSuppressions = allowsDocumentSuppressions
        self.registry = ownRules.sets.isEmpty ? registry : ownRules.registry
        sizeCheck = SizeCheck(limit: messageBytes)
    }

    /// Lints what was read: the reader's findings when the document was refused, else those of the rules.
    ///
    /// - Parameters:
    ///   - reading: What came of reading the document.
    ///   - schemaFindings: What a schema says about it.
    /// - Returns: The findings; those that stand in the way of reading cannot be ignored.
    public func lint(_ reading: XMLReading, schemaFindings: [Diagnostic] = []) -> LintReport {
        guard let document = reading.document else { return lint(refusals: reading.diagnostics) }
        return lint(document, schemaFindings: schemaFindings)
    }

    /// Lints a document.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - schemaFindings: What a schema says about it.
    /// - Returns: The findings.
    public func lint(_ document: ParsedDocument, schemaFindings: [Diagnostic] = []) -> LintReport {
        lint(BusinessObjectDocument(document), schemaFindings: schemaFindings)
    }

    /// Lints a BOD.
    ///
    /// - Parameters:
    ///   - bod: The BOD.
    ///   - schemaFindings: What a schema says about it.
    /// - Returns: The findings.
    public func lint(_ bod: BusinessObjectDocument, schemaFindings: [Diagnostic] = []) -> LintReport {
        lint(bod, SchemaVerdict(diagnostics: schemaFindings))
    }

    /// Lints a BOD that a schema has judged.
    ///
    /// - Parameters:
    ///   - bod: The BOD.
    ///   - verdict: What the schema says about it.
    /// - Returns: The findings.
    func lint(_ bod: BusinessObjectDocument, _ verdict: SchemaVerdict) -> LintReport {
        report(bod, verdict).anchored(in: bod.document)
    }

    /// The rules that have to see a document as a whole.
    var documentRules: [DiagnosticID] {
        rules.map(\.description).filter { $0.scope == .document }.map(\.id)
            + own.flatMap(\.descriptions).map(\.id).filter { ownRules[$0] != nil }
    }

    private func report(_ bod: BusinessObjectDocument, _ verdict: SchemaVerdict) -> LintReport {
        var list = FindingList(limit: limit, wanted(verdict.diagnostics), dropped: verdict.dropped)
        check(bod, rules, &list)
        checkOwn(bod, &list)
        if let size = sizeCheck.finding(bod.document.source.bytes.count, at: bod.root.location) {
            list.add(wanted([size]))
        }
        return report(&list, in: bod.document)
    }

    /// Runs rules over a document, or a part of one.
    ///
    /// - Parameters:
    ///   - bod: The document.
    ///   - rules: The rules.
    ///   - view: Which findings about a part are findings about the document; nil for all.
    ///   - list: Takes the findings.
    func check(
        _ bod: BusinessObjectDocument,
        _ rules: [ActiveRule],
        in view: PartView? = nil,
        _ list: inout FindingList
    ) {
        for rule in rules {
            var count = 0
            rule.check(bod) { finding in
                if let view, !view.keeps(rule.diagnostic(finding, in: bod.document)) { return }
                count += 1
                if count > working {
                    list.drop()
                } else {
                    list.add(finding, of: rule, in: bod.document)
                }
            }
        }
    }

    /// A rule's findings take the place of the schema's, and can only be counted once when both are here.
    private var working: Int { max(limit, XMLLimits.standard.findings) }

    /// What is left of findings after what the document and the configuration say.
    private func report(_ list: inout FindingList, in document: ParsedDocument) -> LintReport {
        var pass = SuppressionPass(in: document, suppressions(in: document), suppressions)
        list.suppress(&pass)
        list.add(wanted(pass.findings(selection, registry)))
        return list.report(pass)
    }

    /// What is to be said of the size of a document that was read part by part.
    ///
    /// - Parameters:
    ///   - count: Its bytes.
    ///   - name: Its name.
    /// - Returns: The findings.
    func lint(size count: Int, of name: String) -> LintReport {
        lint(findings: sizeCheck.finding(count, at: SourceLocation(file: name)).map { [$0] } ?? [])
    }

    /// What is left of findings that no rule makes, such as those about message headers.
    ///
    /// - Parameters:
    ///   - findings: The findings, in any order.
    ///   - document: The document that they are about, when it is XML.
    /// - Returns: Those that are wanted.
    func lint(findings: [Diagnostic], in document: ParsedDocument? = nil) -> LintReport {
        var list = FindingList(limit: limit, wanted(findings))
        if let document { return report(&list, in: document).anchored(in: document) }
        var pass = SuppressionPass(nil, suppressions)
        list.suppress(&pass)
        return list.report(pass)
    }

    /// What is left of findings that stand in the way of reading: only a suppression of that very kind leaves one out.
    func lint(refusals: [Diagnostic]) -> LintReport {
        var list = FindingList(limit: limit, refusals)
        var pass = SuppressionPass(ofRefusals: suppressions)
        list.suppress(&pass)
        return list.report(pass)
    }

    /// Runs the rules that come with a configuration.
    private func checkOwn(_ bod: BusinessObjectDocument, _ list: inout FindingList) {
        var counts: [DiagnosticID: Int] = [:]
        for set in own {
            set.check(bod) {
                ownRules[$0] != nil
            } _: { id, finding in
                guard let rule = ownRules[id] else { return }
                counts[id, default: 0] += 1
                if counts[id, default: 0] > working {
                    list.drop()
                } else {
                    list.add(finding, of: rule, in: bod.document)
                }
            }
        }
    }

    func wanted(_ findings: [Diagnostic]) -> [Diagnostic] {
        findings.filter { selection.contains($0.id) }.map { finding in
            var finding = finding
            finding.severity = severities[finding.id] ?? finding.severity
            return finding
        }
    }
}
