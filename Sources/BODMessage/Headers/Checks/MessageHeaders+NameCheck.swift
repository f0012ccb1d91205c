import BODDiagnostics
import BODJSON

extension MessageHeaders {
    /// The document name must be `Verb.Noun`, or the plain name of an object schema.
    var nameFindings: [HeaderFinding] {
        if documentName.isBlank { return [] }
        guard let name = DocumentName(documentName) else { return [notVerbDotNoun] }
        return name.hasKnownVerb ? [] : [unknownVerb(name)]
    }

    private var notVerbDotNoun: HeaderFinding {
        let suggestion = DocumentName(rootElement: documentName)?.description
        return HeaderFinding(
            name: "name-not-verb-dot-noun",
            severity: .error,
            subject: .value(MessageParameter.documentName.rawValue),
            summary: "documentName \"\(documentName)\" is not a verb and a noun with a full stop between them",
            explanation: "ION finds the document's flow by this name and refuses one that its catalog does not have",
            remedy: suggestion.map { "write \($0)" }
                ?? "write the verb, a full stop and the noun, such as Sync.PurchaseOrder, or the object schema's name",
            replacement: suggestion.map { JSONValue.string($0).text }
        )
    }

    private func unknownVerb(_ name: DocumentName) -> HeaderFinding {
        let verb = name.verb ?? ""
        let match = DocumentName.verbs.first { $0.lowercased() == verb.lowercased() }
        let corrected = match.map { DocumentName(verb: $0, noun: name.noun).description }
        return HeaderFinding(
            name: "verb-unknown",
            severity: .warning,
            subject: .value(MessageParameter.documentName.rawValue),
            summary: "\"\(verb)\" in documentName \"\(documentName)\" is not a verb of OAGIS",
            explanation: "ION compares the name exactly, capital letters included",
            remedy: corrected.map { "write \($0)" } ?? "use one of: \(DocumentName.verbs.joined(separator: ", "))",
            replacement: corrected.map { JSONValue.string($0).text }
        )
    }
}
