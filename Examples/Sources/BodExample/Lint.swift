import BODDiagnostics
import BODLint

/// Lints documents and prints a report for people.
func lint(_ documents: [SampleDocument]) throws {
    // One linter serves the whole program and all its threads: a schema is compiled once. For your tenant's own schemas,
    // give the catalog a SchemaFolder.
    let linter = DocumentLinter(catalog: SchemaCatalog())
    for document in documents {
        let linted = try linter.lint(document.bytes, name: document.name)
        let errors = linted.diagnostics.filter { $0.severity == .error }.count
        print("\(document.name), errors: \(errors)")
        print(TextReporter().render(linted.diagnostics, source: linted.text), terminator: "")
    }
}
