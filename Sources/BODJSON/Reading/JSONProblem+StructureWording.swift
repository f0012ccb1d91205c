extension JSONProblem.Kind {
    /// The words for mistakes of commas, colons and brackets.
    var structureWording: JSONWording {
        switch self {
        case .unexpectedEnd(let container):
            JSONWording(
                id: "unexpected-end",
                summary: "the document ends inside an \(container)",
                explanation: "it was probably cut off on its way",
                remedy: "get the whole document again, or close the \(container)"
            )
        case .trailingComma(let closing):
            JSONWording(
                id: "trailing-comma",
                summary: "a comma stands before \(closing)",
                explanation: "a comma announces another value; some readers refuse this one, some make up a null",
                remedy: "remove the comma"
            )
        case .missingComma:
            JSONWording(
                id: "missing-comma",
                summary: "a comma is missing here",
                explanation: "values are separated by commas",
                remedy: "add a comma"
            )
        case .comment:
            JSONWording(
                id: "comment",
                summary: "the document has a comment",
                explanation: "JSON has no comments; other systems refuse the document",
                remedy: "remove the comment"
            )
        case .unquotedName:
            JSONWording(
                id: "unquoted-name",
                summary: "a name has no quotation marks",
                explanation: "names are strings in JSON",
                remedy: "put the name in double quotes"
            )
        case .unexpectedCharacter(let expected):
            JSONWording(
                id: "unexpected-character",
                summary: "\(expected) is expected here",
                explanation: "what stands here cannot follow what stands before it",
                remedy: "look for a missing quotation mark, comma or bracket before this place"
            )
        default: valueWording
        }
    }

    /// The words for mistakes of single values.
    var valueWording: JSONWording {
        switch self {
        case .invalidNumber(let fault): fault.wording
        case .invalidLiteral(let word):
            JSONWording(
                id: "invalid-literal",
                summary: "\(word) is no JSON value",
                explanation: "the only words are true, false and null, in lower case",
                remedy: Self.replacement(for: word)
            )
        case .duplicateKey(let name, _):
            JSONWording(
                id: "duplicate-key",
                summary: "the name \"\(name)\" occurs twice in one object",
                explanation: "readers disagree: some keep the first value, some the last, so data is lost silently",
                remedy: "remove or rename one of the two, or make the value an array"
            )
        case .limitExceeded(let name, let limit, let unit):
            JSONWording(
                id: "limit-exceeded",
                summary: "the document exceeds the limit of \(limit) \(unit)",
                explanation: "the limit protects against documents that are made to exhaust memory",
                remedy: Self.remedy(for: name, limit)
            )
        default: structureWording
        }
    }

    private static func remedy(for name: String, _ limit: Int) -> String {
        if name == "depth", limit >= 256 {
            return "write the document with fewer levels inside one another; only programs may raise JSONLimits.depth"
        }
        return "check the document; if it is right, raise the limit with \(option(for: name))"
    }

    /// The option of the command line, with the property of ``JSONLimits`` for programs.
    private static func option(for limit: String) -> String {
        switch limit {
        case "documentBytes": "--max-document-bytes (JSONLimits.documentBytes)"
        case "depth": "--max-depth (JSONLimits.depth)"
        case "stringBytes": "--max-value-bytes (JSONLimits.stringBytes)"
        default: "JSONLimits.\(limit)"
        }
    }

    private static func replacement(for word: String) -> String {
        switch word.lowercased() {
        case "true": "write true"
        case "false": "write false"
        case "null", "none", "nil", "undefined": "write null, or leave the member out"
        default: "put the text in double quotes"
        }
    }
}

extension JSONProblem.NumberFault {
    /// The words for a number that is none.
    var wording: JSONWording {
        JSONWording(
            id: "invalid-number",
            summary: summary,
            explanation: "JSON numbers are written like -12, 0.50 or 1E6, and nothing else (RFC 8259 section 6)",
            remedy: remedy
        )
    }

    private var summary: String {
        switch self {
        case .leadingZero: "a number begins with a needless zero"
        case .plusSign: "a number begins with a plus sign"
        case .barePoint: "a number begins with its decimal point"
        case .noFraction: "a number has no digit after its decimal point"
        case .noPower: "a number has no digit in its power of ten"
        case .noDigits: "a minus sign has no number after it"
        case .notANumber(let word): "\(word) is no JSON number"
        }
    }

    private var remedy: String {
        switch self {
        case .leadingZero: "remove the zero; if it is part of a code, put the code in double quotes"
        case .plusSign: "remove the plus sign"
        case .barePoint: "write 0 before the point"
        case .noFraction, .noPower, .noDigits: "complete the number"
        case .notANumber: "write a decimal number, or null, or put the text in double quotes"
        }
    }
}
