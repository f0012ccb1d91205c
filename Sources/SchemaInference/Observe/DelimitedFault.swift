import BODDiagnostics

/// What makes delimited text useless as a sample.
enum DelimitedFault: Hashable {
    case empty
    case namelessColumn
    case repeatedColumn(String)
    case unevenRow(Int, Int)
    case unclosedQuote
    case textBehindQuote

    /// The finding.
    func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(id, .error, summary, explanation: "the sample was left out", remedy: remedy, at: location)
    }

    private var id: DiagnosticID {
        switch self {
        case .empty: "infer/no-header"
        case .namelessColumn, .repeatedColumn: "infer/column-name"
        case .unevenRow: "infer/uneven-row"
        case .unclosedQuote, .textBehindQuote: "infer/broken-quote"
        }
    }

    private var summary: String {
        switch self {
        case .empty: "the file has no line of headers"
        case .namelessColumn: "a column has no name"
        case .repeatedColumn(let name): "two columns are named \(name)"
        case .unevenRow(let fields, let columns): "the row has \(fields) fields, and there are \(columns) columns"
        case .unclosedQuote: "a quoted field does not end"
        case .textBehindQuote: "there is text between the closing quote and the separator"
        }
    }

    private var remedy: String {
        switch self {
        case .empty, .namelessColumn, .repeatedColumn: "write a name for each column into the first line, each once"
        case .unevenRow: "write as many fields as there are headers; enclose a field that holds the separator in quotes"
        case .unclosedQuote, .textBehindQuote: "double a quote that is part of the value"
        }
    }
}
