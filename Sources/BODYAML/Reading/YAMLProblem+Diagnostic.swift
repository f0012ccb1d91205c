import BODDiagnostics

extension YAMLProblem {
    /// The finding, in words and with its place.
    func diagnostic(file: String, source: YAMLSource) -> Diagnostic {
        var notes: [Note] = []
        if case .duplicateKey(_, let first?) = kind {
            notes = [
                Note("the key stands here first", location: SourceLocation(file: file, range: source.range(first)))
            ]
        }
        let wording = kind.wording
        return Diagnostic(
            DiagnosticID(group: "yaml", name: wording.name),
            .error,
            wording.summary,
            explanation: wording.explanation,
            remedy: wording.remedy,
            at: SourceLocation(file: file, range: source.range(bytes)),
            notes: notes
        )
    }
}

extension YAMLProblem.Kind {
    fileprivate struct Wording {
        let name: String
        let summary: String
        let explanation: String
        let remedy: String

        init(_ name: String, _ summary: String, _ explanation: String, _ remedy: String) {
            self.name = name
            self.summary = summary
            self.explanation = explanation
            self.remedy = remedy
        }
    }

    fileprivate var wording: Wording {
        switch self {
        case .tooLarge(let limit):
            Wording(
                "limit-exceeded",
                "the file is larger than \(limit) bytes",
                "files that people write are far smaller, and larger ones could be made to stop the program",
                "split the file"
            )
        case .tooDeep(let limit):
            Wording(
                "limit-exceeded",
                "more than \(limit) lists and mappings stand inside one another",
                "reading deeper ones could end the program",
                "write the file with fewer levels"
            )
        case .notUTF8:
            Wording(
                "not-utf-8",
                "these bytes are not UTF-8",
                "in another encoding the text would be taken for something else",
                "save the file as UTF-8"
            )
        case .character(let value):
            Wording(
                "control-character",
                "the character \(Self.name(of: value)) may not stand in the file",
                "it is invisible, or a line break for some programs only, so that people and programs would read different things",
                "remove it, or write it as an escape between double quotation marks"
            )
        case .syntax(let syntax):
            Wording("syntax", syntax.summary, "what comes after it cannot be read with certainty", syntax.remedy)
        default: refusal
        }
    }

    /// What YAML allows, and we do not.
    private var refusal: Wording {
        switch self {
        case .anchor: Self.refused("an anchor (&)", "write the value at each place; quote a text that begins with &")
        case .alias:
            Self.refused(
                "an alias (*)",
                "write the value at each place; quote a text that begins with *, such as '*.xml'"
            )
        case .tag: Self.refused("a tag (!)", "leave it out; quote a text that begins with !")
        case .directive: Self.refused("a directive (%)", "leave the line out; quote a text that begins with %")
        case .severalDocuments: Self.refused("a second document", "leave one document in the file")
        case .explicitKey:
            Self.refused("a key after a question mark", "write KEY: VALUE; quote a text that begins with ?")
        case .keyNotText: Self.refused("a list or mapping as a key", "write a text before the colon")
        case .mergeKey: Self.refused("a merge key (<<)", "write the keys at each place")
        case .duplicateKey(let key, _):
            Wording(
                "duplicate-key",
                "the key \(key.debugDescription) occurs twice in one mapping",
                "only one of the two could hold",
                "keep one of them"
            )
        default: Self.refused("this", "leave it out")
        }
    }

    private static func refused(_ what: String, _ remedy: String) -> Wording {
        Wording("not-supported", "\(what) may not be used here", "every value is read where it is written", remedy)
    }

    private static func name(of value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
