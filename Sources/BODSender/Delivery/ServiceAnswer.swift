import BODJSON

/// What the body of an answer says, decoded tolerantly: Infor documents none of the forms that are seen.
///
/// - `{"status": "OK", "code": 202, "message": "…"}`
/// - `{"error": "…"}`, `{"errors": ["…"]}`, `{"errors": [{"message": "…"}]}`, `{"message": "…"}`
struct ServiceAnswer: Sendable, Equatable {
    /// Whether the body is JSON.
    let isJSON: Bool
    /// What it says, at most ten texts of one line each; `Redaction` cuts them after it took the secrets out.
    let messages: [String]
    /// Whether a body that should say that all is well reports an error.
    let reportsError: Bool

    init(_ body: [UInt8]) {
        let root = try? JSONDocument(body, file: "answer", limits: JSONLimits(documentBytes: 1 << 20)).root
        isJSON = root != nil
        messages = root.map(Self.messages) ?? []
        reportsError = root.map(Self.reportsError) ?? false
    }

    private static func messages(_ root: JSONNode) -> [String] {
        let nodes = [root["error"], root["error_description"], root["message"]].compactMap { $0 }
        let errors = root["errors"].map { $0.kind == .array ? Array($0.elements.prefix(10)) : [$0] } ?? []
        let texts = (nodes + errors).compactMap { $0.string ?? $0["message"]?.string ?? $0["detail"]?.string }
        return texts.prefix(10).map(clean)
    }

    private static func reportsError(_ root: JSONNode) -> Bool {
        if root["error"]?.string != nil || (root["errors"]?.count ?? 0) > 0 { return true }
        if let code = root["code"].flatMap({ JSONNumber($0.string ?? $0.rawText)?.integer }), code >= 400 {
            return true
        }
        return ["error", "failed", "failure"].contains(root["status"]?.string?.lowercased() ?? "")
    }

    /// A service's text is shown on a terminal: it must not bring control characters along.
    private static func clean(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format ? " " : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
