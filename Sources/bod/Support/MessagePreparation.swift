import BODDiagnostics
import BODLint
import BODMessage
import BODModel
import BODXML

/// Makes a message of a document: lints it, derives its parameters, and checks them.
struct MessagePreparation: Sendable {
    let headers: HeaderOptions
    /// Nil to send without linting.
    let linter: DocumentLinter?
    let limits: XMLLimits

    /// A document that is ready to be sent, or what stands in its way.
    struct Prepared: Sendable {
        let name: String
        let document: [UInt8]
        /// Nil when the document is not to be sent.
        let headers: MessageHeaders?
        let diagnostics: [Diagnostic]
        let underived: [UnderivedHeader]
        let text: SourceText?
    }

    func prepare(_ bytes: [UInt8], name: String) throws(UnusableSchema) -> Prepared {
        let linted = try linter?.lint(bytes, name: name)
        let reading = XMLReader(limits: limits).read(bytes, name: name)
        var findings = linted?.diagnostics ?? reading.diagnostics
        guard let document = reading.document, !findings.contains(where: { $0.severity == .error }) else {
            return prepared(bytes, name, nil, findings, [], reading)
        }
        let derivation = HeaderDerivation(BusinessObjectDocument(document), overrides: headers.overrides)
        guard var message = derivation.headers else {
            return prepared(bytes, name, nil, findings + missing(derivation, name), derivation.underived, reading)
        }
        headers.complete(&message)
        let problems = message.validate(file: name)
        findings += problems
        let isUsable = !problems.contains { $0.severity == .error }
        return prepared(bytes, name, isUsable ? message : nil, findings, derivation.underived, reading)
    }

    private func missing(_ derivation: HeaderDerivation, _ name: String) -> [Diagnostic] {
        derivation.underived.filter(\.isRequired).map { header in
            Diagnostic(
                "header/not-derived",
                .error,
                "\(header.parameter.rawValue) is not in the document: \(header.reason)",
                explanation: "ION refuses a message without it",
                remedy: "correct the document, or give the parameter as an option",
                at: SourceLocation(file: name)
            )
        }
    }

    private func prepared(
        _ bytes: [UInt8],
        _ name: String,
        _ headers: MessageHeaders?,
        _ diagnostics: [Diagnostic],
        _ underived: [UnderivedHeader],
        _ reading: XMLReading
    ) -> Prepared {
        Prepared(
            name: name,
            document: bytes,
            headers: headers,
            diagnostics: diagnostics,
            underived: underived,
            text: diagnostics.isEmpty ? nil : reading.source.text
        )
    }
}
