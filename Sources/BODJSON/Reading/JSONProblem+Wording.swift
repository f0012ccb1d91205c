extension JSONProblem.Kind {
    /// The words for this kind of mistake.
    var wording: JSONWording {
        switch self {
        case .empty, .byteOrderMark, .wideEncoding, .invalidUTF8, .trailingContent: documentWording
        case .controlCharacter, .invalidEscape, .loneSurrogate, .unterminatedString, .singleQuotes: textWording
        case .unexpectedCharacter, .unexpectedEnd, .trailingComma, .missingComma, .comment, .unquotedName:
            structureWording
        case .invalidLiteral, .invalidNumber, .duplicateKey, .limitExceeded: valueWording
        }
    }

    private var documentWording: JSONWording {
        switch self {
        case .byteOrderMark:
            JSONWording(
                id: "byte-order-mark",
                summary: "the document begins with a byte order mark",
                explanation: "JSON is UTF-8 without a mark (RFC 8259 section 8.1); many readers take it for garbage",
                remedy: "save the document as UTF-8 without BOM"
            )
        case .wideEncoding(let encoding):
            JSONWording(
                id: encoding.hasPrefix("UTF-16") ? "utf-16" : "utf-32",
                summary: "the document is in \(encoding)",
                explanation: "JSON that systems exchange is UTF-8 (RFC 8259 section 8.1)",
                remedy: "save the document as UTF-8 without BOM"
            )
        case .invalidUTF8:
            JSONWording(
                id: "invalid-utf-8",
                summary: "a byte here is not UTF-8",
                explanation: "the document is probably in another encoding, such as Windows-1252, or was cut within a"
                    + " character",
                remedy: "save the document as UTF-8"
            )
        case .trailingContent:
            JSONWording(
                id: "trailing-content",
                summary: "there is more after the end of the document",
                explanation: "a JSON document is one value",
                remedy: "remove what follows; read one document a line as NDJSON"
            )
        default:
            JSONWording(
                id: "empty",
                summary: "the document is empty",
                explanation: "a JSON document is one value, even if that is only null",
                remedy: "write a value, such as {}"
            )
        }
    }

    private var textWording: JSONWording {
        switch self {
        case .controlCharacter(let byte):
            JSONWording(
                id: "control-character",
                summary: "a string has the control character \(Self.codePoint(byte)) as it is",
                explanation: "control characters, line breaks and tabs among them, must be escaped in a string",
                remedy: "write \(Self.escape(of: byte))"
            )
        case .invalidEscape:
            JSONWording(
                id: "invalid-escape",
                summary: "this escape does not exist in JSON",
                explanation: #"after a backslash only " \ / b f n r t, or u and four hexadecimal digits, may stand"#,
                remedy: #"write \\ for a backslash"#
            )
        case .loneSurrogate:
            JSONWording(
                id: "lone-surrogate",
                summary: "this escape is half of a character",
                explanation: #"characters beyond U+FFFF are escaped as a pair, from \uD800 and from \uDC00 on"#,
                remedy: "write the pair, or the character itself"
            )
        case .singleQuotes:
            JSONWording(
                id: "single-quotes",
                summary: "a string stands in single quotes",
                explanation: "JSON knows only double quotes",
                remedy: "write \" instead of '"
            )
        default:
            JSONWording(
                id: "unterminated-string",
                summary: "a string has no closing quotation mark",
                explanation: "what follows would be taken for a part of the string",
                remedy: #"close the string with "; write \n for a line break in it"#
            )
        }
    }

    private static func codePoint(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func escape(of byte: UInt8) -> String {
        switch byte {
        case 0x09: return #"\t"#
        case 0x0A: return #"\n"#
        case 0x0D: return #"\r"#
        default: return #"\u"# + codePoint(byte).dropFirst(2)
        }
    }
}
