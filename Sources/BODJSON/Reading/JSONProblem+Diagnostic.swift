import BODDiagnostics

extension JSONProblem {
    /// The finding, in words and with its place.
    func diagnostic(file: String, source: JSONSource) -> Diagnostic {
        let wording = kind.wording
        var location = SourceLocation(file: file, range: source.range(of: range))
        var notes: [Note] = []
        if case .duplicateKey(_, let first?) = kind {
            location.path = first.pointer
            let range = source.range(of: first.range)
            let firstLocation = SourceLocation(file: file, range: range, path: first.pointer)
            notes = [Note("the name stands here first", location: firstLocation)]
        }
        return Diagnostic(
            DiagnosticID(group: "json", name: wording.id),
            .error,
            wording.summary,
            explanation: wording.explanation,
            remedy: wording.remedy,
            at: location,
            notes: notes,
            fixes: fixes(source)
        )
    }

    private func fixes(_ source: JSONSource) -> [Fix] {
        let edited = source.range(of: range)
        switch kind {
        case .byteOrderMark: return [Fix("remove the byte order mark", safety: .safe, edits: [remove(edited)])]
        case .trailingComma: return [Fix("remove the comma", safety: .safe, edits: [remove(edited)])]
        case .comment: return [Fix("remove the comment", safety: .safe, edits: [remove(edited)])]
        case .invalidNumber(.plusSign): return [Fix("remove the plus sign", safety: .safe, edits: [remove(edited)])]
        case .missingComma:
            return [Fix("add a comma", safety: .unsafe, edits: [Fix.Edit(range: edited, replacement: ",")])]
        default: return []
        }
    }

    private func remove(_ range: SourceRange) -> Fix.Edit { Fix.Edit(range: range, replacement: "") }
}
