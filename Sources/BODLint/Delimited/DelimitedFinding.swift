import BODDiagnostics
import BODForms
import BODJSON

/// A finding about a table before it is said of which file.
struct DelimitedFinding: Sendable {
    let description: RuleDescription?
    let base: Diagnostic
    let range: SourceRange?
    var path: String?

    private init(_ kind: any FindingKind.Type, _ summary: String, remedy: String? = nil, at range: SourceRange?) {
        description = kind.description
        base = Diagnostic(
            kind.description.id,
            kind.description.severity,
            summary,
            explanation: kind.description.rationale,
            remedy: remedy ?? kind.description.remedy,
            at: SourceLocation(file: "")
        )
        self.range = range
    }

    private init(_ base: Diagnostic, at range: SourceRange, path: String) {
        description = nil
        self.base = base
        self.range = range
        self.path = path
    }

    func diagnostic(in file: String) -> Diagnostic {
        var diagnostic = base
        diagnostic.location = SourceLocation(file: file, range: range, path: path)
        diagnostic.notes = []
        diagnostic.fixes = []
        return diagnostic
    }
}

extension DelimitedFinding {
    static var empty: Self { Self(EmptyTable.self, "the file has no line of headers", at: nil) }

    static func namelessColumn(_ number: Int, at range: SourceRange) -> Self {
        Self(NamelessColumn.self, "column \(number) has no name", at: range)
    }

    static func duplicateColumn(_ name: String, at range: SourceRange) -> Self {
        Self(DuplicateColumn.self, "two columns are named \(name)", at: range)
    }

    static func unknownColumn(_ name: String, _ nearest: String?, at range: SourceRange) -> Self {
        let hint = nearest.map { "; did you mean \($0)?" } ?? ""
        return Self(
            UnknownColumn.self,
            "the layout has no column \(name)\(hint)",
            remedy: nearest.map { "write \($0), or add the column to the layout" },
            at: range
        )
    }

    static func missingColumn(_ name: String, at range: SourceRange) -> Self {
        Self(MissingColumn.self, "the column \(name) is missing", at: range)
    }

    static func columnOrder(_ name: String, _ before: String, at range: SourceRange) -> Self {
        Self(ColumnOrder.self, "\(name) stands behind \(before), and in the layout before it", at: range)
    }

    static func otherSeparator(_ found: Character, _ dialect: DelimitedDialect, at range: SourceRange) -> Self {
        let shown = found == "\t" ? "tab" : String(found)
        return Self(
            OtherSeparator.self,
            "the columns are separated by \(shown), and in the layout by \(dialect.separatorName)",
            at: range
        )
    }

    static func raggedRow(_ cells: Int, _ columns: Int, at range: SourceRange) -> Self {
        let words = cells == 1 ? "1 cell" : "\(cells) cells"
        return Self(RaggedRow.self, "the row has \(words), and there are \(columns) columns", at: range)
    }

    static func notUTF8(_ column: String, at range: SourceRange) -> Self {
        Self(NotUTF8.self, "\(column) is not UTF-8; it may be Latin-1 or Windows-1252", at: range)
    }

    static func required(_ column: String, _ row: Int, at range: SourceRange) -> Self {
        let base = Diagnostic(
            "json-schema/required",
            .error,
            "\(column) is empty, and the layout demands a value",
            explanation: "the schema that the receiver uses refuses the document",
            remedy: "fill the cell",
            at: SourceLocation(file: "")
        )
        return Self(base, at: range, path: JSONPointer(tokens: ["\(row)", column]).description)
    }

    /// What a keyword of the layout refuses of a cell.
    static func value(_ diagnostic: Diagnostic, _ column: String, _ row: Int, at range: SourceRange) -> Self {
        let base = Diagnostic(
            diagnostic.id,
            diagnostic.severity,
            "\(column): \(diagnostic.summary)",
            explanation: diagnostic.explanation,
            remedy: diagnostic.remedy,
            at: SourceLocation(file: "")
        )
        return Self(base, at: range, path: JSONPointer(tokens: ["\(row)", column]).description)
    }

    /// Whether the file is text in UTF-8, by its first bytes.
    static func encoding(of bytes: [UInt8]) -> Self? {
        guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
        return Self(
            NotUTF8.self,
            "the text is UTF-16",
            remedy: "convert the file: iconv -f UTF-16 -t UTF-8",
            at: SourceRange(at: .start)
        )
    }
}

extension DelimitedFinding {
    init(_ fault: DelimitedReader.Fault, at place: SourcePosition) {
        let range = SourceRange(at: place)
        switch fault {
        case .unclosed: self.init(UnterminatedQuote.self, "a quoted cell does not end", at: range)
        case .behindQuote:
            self.init(TextBehindQuote.self, "there is text between the closing quote and the separator", at: range)
        case .tooManyFields:
            self.init(
                TableLimitExceeded.self,
                "the row has more than \(DelimitedReader.mostFields) cells",
                remedy: "check the separator",
                at: range
            )
        case .tooLongField:
            self.init(TableLimitExceeded.self, "a cell or a row is longer than is held in memory", at: range)
        }
    }
}

extension DelimitedDialect {
    fileprivate var separatorName: String { separator == 0x09 ? "tab" : String(UnicodeScalar(separator)) }
}
