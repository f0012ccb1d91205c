import BODDiagnostics
import BODJSON

extension HeaderFinding {
    static func notAnObject(_ kind: JSONKind) -> HeaderFinding {
        HeaderFinding(
            name: "not-an-object",
            severity: .error,
            subject: .all,
            summary: "the ParameterRequest is not a JSON object but of the kind \(kind.rawValue)",
            explanation: "ION reads the parameters as the members of one object",
            remedy: "put the parameters into braces: {\"documentName\": \"Sync.PurchaseOrder\", …}"
        )
    }

    static func textExpected(_ name: String, found: JSONNode) -> HeaderFinding {
        let quoted = found.kind == .number ? JSONValue.string(found.rawText).text : nil
        return HeaderFinding(
            name: "text-expected",
            severity: .error,
            subject: .value(name),
            summary: "\(name) must be text in quotation marks, not \(found.excerpt)",
            explanation: "ION refuses a parameter of another type",
            remedy: quoted.map { "write \($0)" } ?? "write the value in quotation marks",
            replacement: quoted
        )
    }

    static func booleanExpected(_ name: String, found: JSONNode) -> HeaderFinding {
        let text = found.string?.lowercased()
        let literal = text == "true" || text == "false" ? text : nil
        return HeaderFinding(
            name: "boolean-expected",
            severity: .error,
            subject: .value(name),
            summary: "\(name) must be true or false, not \(found.excerpt)",
            explanation: "ION refuses a parameter of another type",
            remedy: "write true or false without quotation marks",
            replacement: literal
        )
    }

    /// The tutorial of Infor names the parameter `charset` in one place and `characterSet` in another.
    static let charset = HeaderFinding(
        name: "charset-for-character-set",
        severity: .info,
        subject: .name("charset"),
        summary: "the character set is given as charset",
        explanation: "the parameter's name is characterSet; Infor's tutorial describes it as charset",
        remedy: "write characterSet",
        replacement: "\"characterSet\""
    )

    static func unknownParameter(_ name: String) -> HeaderFinding {
        let match = MessageParameter(ignoringCase: name)?.rawValue
        return HeaderFinding(
            name: "unknown-parameter",
            severity: .warning,
            subject: .name(name),
            summary: "\"\(name.prefix(80))\" is not a parameter of a message",
            explanation: explanation(ofUnknown: name, match: match),
            remedy: match.map { "write \($0)" } ?? "remove it, or name a header of your own custom_<name>",
            replacement: match.map { JSONValue.string($0).text }
        )
    }

    private static func explanation(ofUnknown name: String, match: String?) -> String {
        if match != nil { return "names are compared exactly, capital letters included" }
        switch name.lowercased() {
        case "tenantid": return "ION sets the tenant from the access token"
        case "document": return "the document is a part of its own; only the method message of version 2 has it here"
        default: return "ION has no such parameter; what it does with it is not documented"
        }
    }
}

extension JSONNode {
    /// The value as written, cut to what fits into a message.
    var excerpt: String {
        let text = rawText
        return text.count > 40 ? "\(text.prefix(40))…" : text
    }
}
