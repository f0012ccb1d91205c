public import BODDiagnostics

/// Judges documents by a compiled schema and reports every mistake at its own place.
///
/// That a document is valid is told by the components of a schema of bodkit's own where they are sure; every other verdict is libxml2's.
/// Where it stops, after one unexpected child, the document is shown to it again in a corrected form until it has judged everything, so
/// that five mistakes under one parent are five findings.
public struct SchemaValidator: Sendable {
    /// The schema to judge by.
    package let schema: CompiledSchema
    /// The most findings for one document.
    private let limit: Int
    /// How often a document is shown again; each round corrects at least one parent.
    private static let maximumReplays = 50

    /// Makes a validator.
    ///
    /// - Parameters:
    ///   - schema: The schema to judge by.
    ///   - limit: The most findings for one document.
    public init(_ schema: CompiledSchema, limit: Int = XMLLimits.standard.findings) {
        self.schema = schema
        self.limit = limit
    }

    /// Validates a document.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - element: The element to begin with, which the schema declares at its top level; nil for the root.
    /// - Returns: The findings in document order; none when the document is valid.
    public func validate(_ document: ParsedDocument, from element: ElementNode? = nil) -> [Diagnostic] {
        judge(document, from: element).diagnostics
    }

    /// Validates a document, and counts what is beyond the limit.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - element: The element to begin with, which the schema declares at its top level; nil for the root.
    ///   - name: The name that it is taken to have, when its own is known to be wrong.
    /// - Returns: The findings in document order, and how many more there are.
    package func judge(
        _ document: ParsedDocument,
        from element: ElementNode? = nil,
        as name: XMLName? = nil
    ) -> SchemaVerdict {
        let start = element ?? document.root
        if name == nil, schema.quicklyAccepts(document, from: start) { return SchemaVerdict() }
        return judge(document, from: start, Replay(from: start, as: name))
    }

    /// Validates a document, or one element in it.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - start: The element to begin with.
    ///   - replay: What is known of how to feed it.
    ///   - piece: The element that is judged; nil for all that is fed.
    /// - Returns: The findings in document order, and how many more there are.
    func judge(
        _ document: ParsedDocument,
        from start: ElementNode,
        _ replay: Replay,
        only piece: ElementNode? = nil
    ) -> SchemaVerdict {
        guard let handle = schema.handle else {
            return SchemaVerdict(diagnostics: [ViolationWording.couldNotValidate(document, .notCompiled)])
        }
        var replay = replay
        var faults: [Diagnostic] = []
        var explained: Set<Int32> = []
        if let piece { explained.formUnion(document.elementsAround(piece)) }
        var pass = run(document, from: start, handle, replay.plan)
        for _ in 0..<Self.maximumReplays where faults.count < limit {
            let parents = contentParents(of: pass.violations, in: document).filter { !explained.contains($0) }
            guard !parents.isEmpty else { break }
            for parent in parents where faults.count < limit {
                explained.insert(parent)
                let violations = pass.violations
                let model = schema.model
                faults +=
                    ContentFaults(of: parent, in: document, by: model, violations: violations, replay: &replay)
                    .diagnostics
            }
            pass = run(document, from: start, handle, replay.plan)
        }
        let unexplained = contentParents(of: pass.violations, in: document).filter { !explained.contains($0) }
        if let first = unexplained.first, faults.count < limit {
            faults.append(
                ViolationWording.notExplained(unexplained.count, ElementNode(document: document, index: first))
            )
        }
        let others = pass.violations.filter { violation in
            !isContent(violation) && (piece.map { document.isInside($0, violation.element) } ?? true)
        }
        let wording = ViolationWording(document: document, schema: schema, replay: replay)
        var findings = faults + wording.diagnostics(for: others)
        if pass.hasInternalError { findings.append(ViolationWording.couldNotValidate(document, .tooComplex)) }
        let beyond = pass.placesBeyondLimit + (faults.count < limit ? 0 : unexplained.count)
        return verdict(findings, beyond: beyond)
    }

    private func run(
        _ document: ParsedDocument,
        from start: ElementNode,
        _ handle: SchemaHandle,
        _ plan: FeedPlan
    ) -> ValidationPass {
        ValidationPass.run(document, from: start.index, schema: handle, plan: plan, limit: limit)
    }

    /// 1871: an unexpected child, or the end of the parent where a child is missing.
    private func isContent(_ violation: RawViolation) -> Bool {
        violation.code == ViolationCode.elementContent && violation.element >= 0
    }

    private func contentParents(of violations: [RawViolation], in document: ParsedDocument) -> [Int32] {
        var parents: [Int32] = []
        var seen: Set<Int32> = []
        for violation in violations where isContent(violation) {
            let parent =
                violation.phase == .start
                ? document.nodes[Int(violation.element)].parent : violation.element
            if parent >= 0, seen.insert(parent).inserted { parents.append(parent) }
        }
        return parents
    }

    private func verdict(_ findings: [Diagnostic], beyond: Int) -> SchemaVerdict {
        var collector = DiagnosticCollector(limit: .max)
        for finding in findings { collector.report(finding) }
        let kept = Array(collector.sorted().prefix(limit))
        return SchemaVerdict(diagnostics: kept, dropped: findings.count - kept.count + beyond)
    }
}
