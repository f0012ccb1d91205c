import BODDiagnostics
import BODForms

/// What makes delimited text useless as a sample.
enum DelimitedFault: Hashable {
    case empty
    case namelessColumn
    case repeatedColumn(String)
    case unevenRow(Int, Int)
    case unclosedQuote
    case textBehindQuote
    case utf16
    case notUTF8
    case zeroByte
    case tooManyFields(Int)
    case tooLongField(Int)

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
        case .utf16, .notUTF8, .zeroByte: "infer/not-utf-8"
        case .tooManyFields: "infer/too-many-columns"
        case .tooLongField: "infer/too-long-field"
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
        case .utf16: "the text is UTF-16, and delimited text has to be UTF-8"
        case .notUTF8: "the text is not UTF-8; it may be Latin-1 or Windows-1252"
        case .zeroByte: "the text holds a zero byte, as UTF-16 and binary files do"
        case .tooManyFields(let limit): "the row has more than \(limit) fields, the limit for the number of columns"
        case .tooLongField(let limit): "a field is longer than \(limit) bytes, the limit for the length of one value"
        }
    }

    private var remedy: String {
        switch self {
        case .empty, .namelessColumn, .repeatedColumn: "write a name for each column into the first line, each once"
        case .unevenRow: "write as many fields as there are headers; enclose a field that holds the separator in quotes"
        case .unclosedQuote, .textBehindQuote: "double a quote that is part of the value"
        case .utf16: "convert the file: iconv -f UTF-16 -t UTF-8"
        case .notUTF8: "convert the file, such as with iconv -f WINDOWS-1252 -t UTF-8"
        case .zeroByte: "export the table again as UTF-8"
        case .tooManyFields:
            "check the separator; raise the limit with --max-columns if the table is meant to be so wide"
        case .tooLongField: "raise the limit with --max-value-bytes if the value is meant to be so long"
        }
    }
}
