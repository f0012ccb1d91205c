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

    static func headerMissing(at range: SourceRange) -> Self {
        Self(MissingHeader.self, "the first line has none of the names that the layout gives its columns", at: range)
    }

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
        judged(diagnostic, "\(column): \(diagnostic.summary)", ["\(row)", column], at: range)
    }

    /// What a keyword of the layout refuses of a row as a whole.
    static func row(_ diagnostic: Diagnostic, _ row: Int, at range: SourceRange) -> Self {
        judged(diagnostic, diagnostic.summary, ["\(row)"], at: range)
    }

    private static func judged(
        _ diagnostic: Diagnostic,
        _ summary: String,
        _ tokens: [String],
        at range: SourceRange
    ) -> Self {
        let base = Diagnostic(
            diagnostic.id,
            diagnostic.severity,
            summary,
            explanation: diagnostic.explanation,
            remedy: diagnostic.remedy,
            at: SourceLocation(file: "")
        )
        return Self(base, at: range, path: JSONPointer(tokens: tokens).description)
    }

    /// What the file is in place of delimited text in UTF-8, by its first bytes.
    static func otherForm(of bytes: [UInt8]) -> Self? {
        if isXML(bytes) {
            return Self(NotDelimited.self, "this is XML, not delimited text", at: SourceRange(at: .start))
        }
        guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
        return Self(
            NotUTF8.self,
            "the text is UTF-16",
            remedy: "convert the file: iconv -f UTF-16 -t UTF-8",
            at: SourceRange(at: .start)
        )
    }

    /// Whether a text begins as XML does: with a declaration, a comment or a tag.
    private static func isXML(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let text = start.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        guard text.first == 0x3C, let next = text.dropFirst().first else { return false }
        return next == 0x3F || next == 0x21 || next == 0x5F || (0x61...0x7A).contains(next | 0x20)
    }
}

extension DelimitedFinding {
    init(_ fault: DelimitedReader.Fault, at place: SourcePosition) {
        let range = SourceRange(at: place)
        switch fault {
        case .unclosed: self.init(UnterminatedQuote.self, "a quoted cell does not end", at: range)
        case .openQuote:
            self.init(
                UnterminatedQuote.self,
                "a quoted cell opens here, and the next quote, on a later line, does not end it",
                at: range
            )
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
