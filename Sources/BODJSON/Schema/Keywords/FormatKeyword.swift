/// `format`: refuses values only when that was asked for; formats that are not known describe only.
struct FormatKeyword: SchemaKeyword {
    let format: StringFormat

    static let definitions = [
        KeywordDefinition("format", [.format, .formatAssertion]) { value, place, compiler throws(SchemaProblem) in
            guard let name = value.string else { throw .value(value, of: "format", mustBe: "the name of a format") }
            let asserts = compiler.options.assertsFormats || place.dialect.vocabularies.contains(.formatAssertion)
            return asserts ? StringFormat(rawValue: name).map(FormatKeyword.init) : nil
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        guard let text = instance.utf8, !format.accepts(Array(text)) else { return true }
        return run.refuse(instance) {
            SchemaRun.Complaint(
                keyword: "format",
                summary: "\(instance.excerpt) is no \(format.rawValue)",
                remedy: "write a value of the format \(format.rawValue)"
            )
        }
    }
}
