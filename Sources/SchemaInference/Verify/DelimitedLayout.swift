import BODDiagnostics
import BODForms
import BODJSON

/// A DSV schema as a judge of delimited text: every row becomes a JSON object, which the schema's properties judge.
struct DelimitedLayout: Sendable {
    let schema: JSONSchema
    let dialect: DelimitedDialect
    /// The types of the columns by their names.
    let types: [ExactText: [String]]
    /// The columns in their order.
    let columns: [ExactText]

    init(_ file: SchemaFile) throws(InferenceError) {
        schema = try compileJSONSchema(file)
        guard let document = try? JSONDocument(file.bytes, file: file.name),
            let written = document.root.member(named: "dialect")?.value,
            let separator = written.member(named: "separator")?.value.string?.utf8.first
        else { throw InferenceError(reason: .unsound, diagnostics: []) }
        let quote = written.member(named: "enclosingCharacter")?.value.string?.utf8.first
        dialect = DelimitedDialect(separator: separator, enclosing: quote)
        var types: [ExactText: [String]] = [:]
        var columns: [ExactText] = []
        if let properties = document.root.member(named: "properties")?.value {
            for member in properties.members {
                columns.append(ExactText(member.name))
                types[ExactText(member.name)] = DelimitedCell.types(of: member.value)
            }
        }
        self.types = types
        self.columns = columns
    }

    /// What the layout has against a file.
    func findings(in sample: InferenceInput) -> [Diagnostic] {
        var reader = DelimitedReader(sample.bytes, dialect, limits: sample.limits)
        guard let headers = try? reader.next() else { return [finding(sample, row: 1, "there is no line of headers")] }
        let names = headers.map { ExactText(String(decoding: $0.bytes, as: UTF8.self)) }
        if let unknown = names.first(where: { types[$0] == nil }) {
            return [finding(sample, row: 1, "the column \(unknown) is unknown")]
        }
        var findings: [Diagnostic] = []
        var row = 1
        do {
            while let fields = try reader.next(), findings.count < 100 {
                row += 1
                let document = try JSONDocument(object(names, fields).encoded(), file: sample.name)
                findings += try schema.violations(in: document.root).map {
                    finding(sample, row: row, $0.diagnostic.summary)
                }
            }
        } catch {
            findings.append(finding(sample, row: row, "the row cannot be read"))
        }
        return findings
    }

    private func finding(_ sample: InferenceInput, row: Int, _ summary: String) -> Diagnostic {
        Diagnostic("infer/layout", .error, "row \(row): \(summary)", at: SourceLocation(file: sample.name))
    }

    /// A row as JSON; an empty field is no member.
    func object(_ names: [ExactText], _ fields: [DelimitedReader.Field]) -> JSONValue {
        var members: [JSONMember] = []
        for (name, field) in zip(names, fields) where LexicalForm(field.bytes).lexicalClass != .blank {
            members.append(JSONMember(name.text, DelimitedCell.value(field.bytes, of: types[name] ?? [])))
        }
        return .object(members)
    }
}
