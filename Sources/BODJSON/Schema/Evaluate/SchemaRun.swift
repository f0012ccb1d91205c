import BODDiagnostics

/// One validation of one document.
struct SchemaRun {
    let program: SchemaProgram
    /// The most violations that are reported; zero when only the verdict is asked for.
    private(set) var limit: Int
    private(set) var violations: [JSONSchemaViolation] = []
    /// How many values could not be checked against a pattern, of those that matter for the verdict.
    private(set) var openCount = 0
    /// How many remarks there are on values that are not refused for them.
    private(set) var remarkCount = 0
    /// How often a pattern has used up its steps; after some times no more are spent on this document.
    private var fruitlessTries = 0
    /// Whether schemas led to one another without end, so that there is no verdict.
    private(set) var isExhausted = false

    /// The resources of the schemas at work, from the outermost on.
    private(set) var scope: [Int] = []
    private var schemaStack: [Int] = []
    private var keywordPath: [String] = []
    private var instancePath: [InstanceStep] = []
    private var source: SourceText?
    private var silence = 0
    private(set) var memory = SchemaMemory()
    /// How often a schema has been asked about a value, and how often before answers are kept.
    private var questionCount = 0
    private var patience: Int?
    /// Whether only the headline of the first violation is wanted.
    private(set) var isTrial = false

    /// A step from a value into one of its parts.
    enum InstanceStep {
        case member(JSONMemberNode)
        case element(Int)
    }

    /// More schemas within one another than any document of the reader's depth asks for.
    private static let depthLimit = 1_000
    /// With the usual number of steps that is about a second.
    private static let fruitlessTryLimit = 100

    /// - Parameters:
    ///   - program: The schema.
    ///   - limit: The most violations that are reported.
    ///   - patience: How often a schema is asked about a value before answers are kept; nil goes by the document's size.
    init(program: SchemaProgram, limit: Int, patience: Int? = nil) {
        self.program = program
        self.limit = limit
        self.patience = patience
    }

    /// Whether violations are reported, so that judging goes on after the first.
    var isReporting: Bool { silence == 0 && !isMute }

    /// Whether nothing more is put into the list, whatever is found.
    var isMute: Bool { violations.count >= limit }

    /// How many more violations the list takes.
    var room: Int { max(0, limit - violations.count) }

    /// Judges a part of a value, on its own.
    mutating func apply(_ schema: Subschema, to instance: JSONNode, at step: InstanceStep) -> Bool {
        if limit > 0 { instancePath.append(step) }
        defer { if limit > 0 { instancePath.removeLast() } }
        var parts = EvaluatedParts(isNeeded: false)
        return apply(schema, to: instance, &parts)
    }

    /// Judges the value itself by another schema; what that has judged of the value counts if it agrees.
    mutating func apply(_ schema: Subschema, to instance: JSONNode, _ parts: inout EvaluatedParts) -> Bool {
        let compiled = program.schemas[schema.number]
        if let verdict = compiled.verdict { return verdict || refuse(schema, instance) }
        if schemaStack.count >= Self.depthLimit || isExhausted {
            isExhausted = true
            return false
        }
        questionCount += 1
        let patience = patience ?? Self.patience(with: instance)
        self.patience = patience
        return questionCount > patience ? recall(schema, instance, &parts) : judge(schema, instance, &parts)
    }

    /// Judges a value by the keywords of a schema.
    mutating func judge(_ schema: Subschema, _ instance: JSONNode, _ parts: inout EvaluatedParts) -> Bool {
        let compiled = program.schemas[schema.number]
        enter(schema, compiled)
        var own = EvaluatedParts(isNeeded: parts.isNeeded || compiled.needsParts)
        let verdict = judge(compiled, instance, &own)
        leave()
        if verdict { parts.merge(own) }
        return verdict
    }

    /// Judges the value by another schema without reporting anything but what could not be checked and remarks.
    mutating func tries(_ schema: Subschema, on instance: JSONNode, _ parts: inout EvaluatedParts) -> SchemaTrial {
        let mark = mark
        silence += 1
        defer { silence -= 1 }
        let verdict = apply(schema, to: instance, &parts)
        if !verdict {
            forgetOpen(since: mark)
            forgetRemarks(since: mark)
        }
        return verdict ? (isOpen(since: mark) ? .open : .met) : .unmet
    }

    private mutating func judge(
        _ schema: CompiledSchema,
        _ instance: JSONNode,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        var verdict = true
        for keyword in schema.keywords where !keyword.judge(instance, &self, &parts) {
            verdict = false
            if !isReporting { break }
        }
        return verdict
    }

    private mutating func enter(_ schema: Subschema, _ compiled: CompiledSchema) {
        schemaStack.append(schema.number)
        scope.append(compiled.resource)
        if limit > 0 { keywordPath.append(schema.path) }
    }

    private mutating func leave() {
        schemaStack.removeLast()
        scope.removeLast()
        if limit > 0 { keywordPath.removeLast() }
    }

    /// Puts a complaint into the list.
    mutating func report(_ complaint: Complaint, _ instance: JSONNode, place: JSONNode) {
        guard let schema = schemaStack.last.map({ program.schemas[$0] }) else { return }
        let source = indexLines(of: instance)
        let suffix = complaint.keyword == "false" ? "" : "/\(JSONPointer.escape(complaint.keyword))"
        let absolute = schema.location + suffix
        let pointer = JSONPointer(tokens: instancePath.map(\.token))
        var location = SourceLocation(file: place.storage.file, range: place.sourceRange(in: source))
        location.path = pointer.description
        violations.append(
            JSONSchemaViolation(
                keyword: complaint.keyword,
                keywordLocation: keywordPath.joined() + suffix,
                absoluteKeywordLocation: absolute,
                instancePointer: pointer,
                diagnostic: Diagnostic(
                    DiagnosticID(group: "json-schema", name: complaint.rule ?? complaint.keyword),
                    complaint.severity,
                    complaint.summary,
                    explanation: complaint.explanation,
                    remedy: complaint.remedy,
                    at: location,
                    notes: complaint.notes + [Note("the schema says so at \(schema.shownLocation + suffix)")]
                )
            )
        )
    }

    /// Makes a schema without keywords the place of the next report.
    mutating func enterForReport(_ schema: Subschema) {
        enter(schema, program.schemas[schema.number])
    }

    /// Makes the index of the document's lines, once.
    @discardableResult
    mutating func indexLines(of instance: JSONNode) -> SourceText {
        let source = source ?? instance.document.sourceText
        self.source = source
        return source
    }

    /// Whether another pattern may use up its steps.
    var canTry: Bool { fruitlessTries < Self.fruitlessTryLimit }

    /// Reports a value of which it is not known whether it meets a keyword, even when nothing else is reported.
    mutating func leaveOpen(_ instance: JSONNode, _ complaint: () -> Complaint) {
        fruitlessTries += 1
        openCount += 1
        if violations.count < limit { report(complaint(), instance, place: instance) }
    }

    /// Reports what is to be said of a value that meets a keyword all the same.
    mutating func remark(_ instance: JSONNode, _ complaint: () -> Complaint) {
        remarkCount += 1
        if violations.count < limit { report(complaint(), instance, place: instance) }
    }

    /// What has been said since then, by a schema that is met.
    func findings(since mark: SchemaMark, by schema: Subschema) -> SchemaFindings {
        let said = violations[mark.violationCount...]
        return SchemaFindings(
            openCount: openCount - mark.openCount,
            remarkCount: remarkCount - mark.remarkCount,
            violations: said,
            wayLength: said.isEmpty ? 0 : way(to: schema).utf8.count
        )
    }

    /// Says again what a schema has said of the same value before, perhaps reached by another way.
    mutating func add(_ findings: SchemaFindings, by schema: Subschema) {
        openCount += findings.openCount
        remarkCount += findings.remarkCount
        if findings.violations.isEmpty || isMute { return }
        violations += findings.violations(room, by: way(to: schema))
    }

    private func way(to schema: Subschema) -> String { keywordPath.joined() + schema.path }

    /// Keeps an answer, unless there is no verdict any more.
    mutating func keep(_ answer: SchemaMemory.Answer, to question: SchemaMemory.Question) {
        if !isExhausted { memory.keep(answer, to: question) }
    }

    /// Where the references lead at present that depend on the schemas at work; always zero without such references.
    mutating func scopeNumber() -> Int {
        let anchors = program.dynamicAnchors
        // The values of one dictionary come in one order.
        return anchors.isEmpty ? 0 : memory.number(of: anchors.values.map(outermost(of:)))
    }

    /// Takes back what was left open since then, as it does not matter for the verdict.
    mutating func forgetOpen(since mark: SchemaMark) {
        openCount = mark.openCount
        forget(since: mark) { $0 == .error }
    }

    /// Takes back the remarks since then, as they are on a value by a schema that it does not meet.
    mutating func forgetRemarks(since mark: SchemaMark) {
        remarkCount = mark.remarkCount
        forget(since: mark) { $0 != .error }
    }

    private mutating func forget(since mark: SchemaMark, _ isForgotten: (Severity) -> Bool) {
        guard violations.count > mark.violationCount else { return }
        let kept = violations[mark.violationCount...].filter { !isForgotten($0.diagnostic.severity) }
        violations.replaceSubrange(mark.violationCount..., with: kept)
    }

    /// Judges beside this validation, with a list of violations of which only the first one's headline is wanted.
    ///
    /// What limits the work of a document counts on, and what was learned stays.
    mutating func withTrial<Result>(_ body: (inout SchemaRun) -> Result) -> Result {
        var trial = self
        // Two owners would copy the memory at the first answer.
        memory = SchemaMemory()
        trial.violations = []
        trial.limit = 1
        trial.isTrial = true
        let result = body(&trial)
        swap(&memory, &trial.memory)
        questionCount = trial.questionCount
        fruitlessTries = trial.fruitlessTries
        return result
    }

    /// Makes a part of a value the place of the next report.
    mutating func step(into step: InstanceStep) { instancePath.append(step) }

    /// Ends the report on a part of a value.
    mutating func stepOut() { instancePath.removeLast() }

    /// Ends the report on a schema without keywords.
    mutating func leaveAfterReport() { leave() }
}

extension SchemaRun.InstanceStep {
    fileprivate var token: String {
        switch self {
        case .member(let member): member.name
        case .element(let position): String(position)
        }
    }
}
