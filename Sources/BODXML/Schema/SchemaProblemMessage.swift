import BODDiagnostics

/// Turns the refusal of a schema into findings at the places in the user's files.
///
/// Our own model says precisely what does not resolve; for the rest libxml2's number tells the constraint. Its texts are for people who
/// know its insides and are never shown.
enum SchemaProblemMessage {
    static func error(_ problems: [SchemaProblem], in documents: SchemaDocumentSet) -> UnusableSchema {
        let own = SchemaModel(documents).problems
        if let first = own.first {
            let source = documents.members.first { $0.document.name == first.location.file }?.document.source
            return UnusableSchema(Array(own.prefix(20)), source: source)
        }
        let relevant = problems.filter { $0.level >= 2 || $0.code == 3_084 }
        let source = relevant.first.flatMap { document(of: $0, in: documents)?.source } ?? documents.root.source
        let diagnostics = relevant.prefix(20).map { diagnostic(for: $0, in: documents) }
        guard !diagnostics.isEmpty else {
            return UnusableSchema([
                Diagnostic(
                    "schema/does-not-compile",
                    .error,
                    "the schema cannot be compiled",
                    at: SourceLocation(file: documents.root.name)
                )
            ])
        }
        return UnusableSchema(Array(diagnostics), source: source)
    }

    private static func document(of problem: SchemaProblem, in documents: SchemaDocumentSet) -> ParsedDocument? {
        guard let index = problem.file.flatMap(SchemaHandle.index), documents.members.indices.contains(index) else {
            return nil
        }
        return documents.members[index].document
    }

    private static func diagnostic(for problem: SchemaProblem, in documents: SchemaDocumentSet) -> Diagnostic {
        let document = document(of: problem, in: documents) ?? documents.root
        let grammar = GrammarProblem(problem)
        return Diagnostic(
            "schema/does-not-compile",
            .error,
            grammar?.words ?? SchemaConstraint.words(for: problem.code),
            explanation: "documents cannot be judged by a schema that does not compile",
            remedy: "correct the schema at this place",
            at: grammar?.location(in: document) ?? location(of: problem, in: document)
        )
    }

    /// libxml2 knows only the line at which the start tag ends, so the element is the first whose start tag ends there or behind.
    private static func location(of problem: SchemaProblem, in document: ParsedDocument) -> SourceLocation {
        guard problem.line > 0 else { return SourceLocation(file: document.name) }
        for element in document.root.subtree where element.startTagRange.end.line >= problem.line {
            return element.location
        }
        return document.root.location
    }
}
