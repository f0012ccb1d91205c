import BODDiagnostics
import BODLint
import BODXML

/// The findings in a document, which has to be well-formed.
func lintText(_ text: String, _ linter: Linter = Linter(), schemaFindings: [Diagnostic] = []) throws -> [Diagnostic] {
    let reading = XMLReader().read(Array(text.utf8), name: "order.xml")
    guard let document = reading.document else {
        throw NotWellFormed(text: text, problems: reading.diagnostics.map(\.summary))
    }
    return linter.lint(document, schemaFindings: schemaFindings).diagnostics
}

/// The identifiers of findings, in their order.
func ids(_ diagnostics: [Diagnostic]) -> [String] { diagnostics.map(\.id.description) }

/// A text of a test that cannot be linted.
struct NotWellFormed: Error {
    let text: String
    let problems: [String]
}
