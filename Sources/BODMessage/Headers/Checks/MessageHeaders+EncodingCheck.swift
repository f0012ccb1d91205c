import BODDiagnostics
import BODJSON

extension MessageHeaders {
    /// The encoding and the character set must be ones that ION takes.
    var encodingFindings: [HeaderFinding] {
        [encoding.map(unknownEncoding) ?? missingEncoding, characterSet.flatMap(otherCharacterSet)].compactMap { $0 }
    }

    private var missingEncoding: HeaderFinding? {
        HeaderFinding(
            name: "encoding-missing",
            severity: .warning,
            subject: .all,
            summary: "encoding is missing",
            explanation:
                "every known sender says how the payload is encoded; what ION assumes without it is not documented",
            remedy: "add \"encoding\": \"NONE\" for a payload that is the document itself"
        )
    }

    private func unknownEncoding(_ encoding: MessageEncoding) -> HeaderFinding? {
        if encoding.isKnown { return nil }
        let match = MessageEncoding.known.first { $0.rawValue == encoding.rawValue.uppercased() }
        let values = MessageEncoding.known.map(\.rawValue).joined(separator: ", ")
        return HeaderFinding(
            name: "encoding-unknown",
            severity: .error,
            subject: .value(MessageParameter.encoding.rawValue),
            summary: "encoding \"\(encoding)\" is not known",
            explanation: "ION cannot decode the payload",
            remedy: match.map { "write \($0)" } ?? "use one of \(values); a character set belongs into characterSet",
            replacement: match.map { JSONValue.string($0.rawValue).text }
        )
    }

    private func otherCharacterSet(_ characterSet: String) -> HeaderFinding? {
        if characterSet.utf8.elementsEqual("UTF-8".utf8) { return nil }
        let isSpelling = ["utf-8", "utf8"].contains(characterSet.lowercased())
        return HeaderFinding(
            name: "character-set-not-utf-8",
            severity: .warning,
            subject: .value(MessageParameter.characterSet.rawValue),
            summary: "characterSet is \"\(characterSet)\", not UTF-8",
            explanation: "Infor documents are UTF-8, and no other value is known to be taken",
            remedy: isSpelling ? "write UTF-8" : "send the document in UTF-8 and write UTF-8",
            replacement: isSpelling ? "\"UTF-8\"" : nil
        )
    }
}

extension JSONValue {
    /// The value as JSON text.
    var text: String { String(decoding: encoded(), as: UTF8.self) }
}
