import BODDiagnostics

/// What is wrong with the children of one element, and how to show them to the validator again so that it goes on.
struct ContentFaults {
    let diagnostics: [Diagnostic]
    let steps: [FeedPlan.Step]

    init(of parent: Int32, in document: ParsedDocument, schema: CompiledSchema, violations: [RawViolation]) {
        self = Self.withoutModel(parent, document, violations)
    }

    private init(diagnostics: [Diagnostic], steps: [FeedPlan.Step]) {
        self.diagnostics = diagnostics
        self.steps = steps
    }

    /// Without a component model the offenders are left out and reported as they are.
    private static func withoutModel(
        _ parent: Int32,
        _ document: ParsedDocument,
        _ violations: [RawViolation]
    ) -> ContentFaults {
        let element = ElementNode(document: document, index: parent)
        let offenders = violations.filter { violation in
            violation.code == ViolationCode.elementContent && violation.phase == .start
                && document.nodes[Int(violation.element)].parent == parent
        }
        var diagnostics = offenders.map { offender -> Diagnostic in
            let child = ElementNode(document: document, index: offender.element)
            return Diagnostic(
                "cvc/complex-type.2.4.a",
                .error,
                "\(child.name) is not expected here in \(element.name)",
                remedy: "check its spelling and its place among the other elements",
                at: child.location
            )
        }
        if offenders.isEmpty {
            diagnostics.append(
                Diagnostic(
                    "cvc/complex-type.2.4.b",
                    .error,
                    "\(element.name) lacks an element that it must have",
                    remedy: "add the missing element",
                    at: element.location
                )
            )
        }
        let skipped = Set(offenders.map(\.element))
        let steps = element.childElements.filter { !skipped.contains($0.index) }
            .map { FeedPlan.Step.element($0.index, as: nil) }
        return ContentFaults(diagnostics: diagnostics, steps: steps)
    }
}
