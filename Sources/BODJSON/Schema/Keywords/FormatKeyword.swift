import BODDiagnostics

/// `format`: refuses values, or remarks on them, only when that was asked for; formats that are not known describe only.
struct FormatKeyword: SchemaKeyword {
    let format: StringFormat
    /// Whether the value is refused; otherwise there is a remark on it, and it meets the keyword.
    let asserts: Bool

    static let definitions = [
        KeywordDefinition("format", [.format, .formatAssertion]) { value, place, compiler throws(SchemaProblem) in
            guard let name = value.string else { throw .value(value, of: "format", mustBe: "the name of a format") }
            let asserts = compiler.options.assertsFormats || place.dialect.vocabularies.contains(.formatAssertion)
            guard asserts || compiler.options.warnsOfFormats else { return nil }
            return StringFormat(rawValue: name).map { FormatKeyword(format: $0, asserts: asserts) }
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard let text = instance.utf8, !format.accepts(Array(text)) else { return true }
        if asserts { return run.refuse(instance) { complaint(about: instance) } }
        run.remark(instance) {
            var complaint = complaint(about: instance)
            complaint.severity = .warning
            complaint.explanation =
                "the schema describes the value so, and leaves it to the receiver whether to refuse it"
            return complaint
        }
        return true
    }

    private func complaint(about instance: JSONNode) -> SchemaRun.Complaint {
        SchemaRun.Complaint(
            keyword: "format",
            summary: "\(instance.excerpt) is no \(format.rawValue)",
            remedy: "write a value of the format \(format.rawValue)"
        )
    }
}
