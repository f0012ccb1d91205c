import BODDiagnostics

/// Turns what libxml2 says about a schema into findings at the lines of the user's file.
enum SchemaProblemMessage {
    static func error(_ problems: [SchemaProblem], in documents: SchemaDocumentSet) -> UnusableSchema {
        let relevant = problems.filter { $0.level >= 2 || $0.code == 3_084 }
        let diagnostics = relevant.prefix(20).map { diagnostic(for: $0, in: documents) }
        let source = relevant.first.flatMap { document(of: $0, in: documents)?.source } ?? documents.root.source
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
        guard let file = problem.file, file.hasPrefix(SchemaHandle.scheme) else { return nil }
        let location = file.dropFirst(SchemaHandle.scheme.count)
        return documents.members.first { $0.location == location }?.document
    }

    private static func diagnostic(for problem: SchemaProblem, in documents: SchemaDocumentSet) -> Diagnostic {
        let document = document(of: problem, in: documents) ?? documents.root
        return Diagnostic(
            "schema/does-not-compile",
            .error,
            "the schema breaks a rule of XML Schema: \(firstSentence(of: problem.message))",
            remedy: "correct the schema; documents cannot be judged by it until it compiles",
            at: location(of: problem, in: document)
        )
    }

    /// The part of the message behind the component that it is about, without its line breaks.
    private static func firstSentence(of message: String) -> String {
        let line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard let colon = line.range(of: "': ") else { return line }
        return String(line[colon.upperBound...])
    }

    /// libxml2 knows only the line at which the start tag ends, so the element is the last one that starts there or before.
    private static func location(of problem: SchemaProblem, in document: ParsedDocument) -> SourceLocation {
        guard problem.line > 0 else { return SourceLocation(file: document.name) }
        for element in document.root.subtree where element.startTagRange.end.line >= problem.line {
            return element.location
        }
        return document.root.location
    }
}

extension String {
    /// The first occurrence of a text; Foundation's search is not imported here.
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
