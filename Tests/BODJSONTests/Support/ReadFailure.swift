import BODDiagnostics
import BODJSON

/// The findings about a document that must not be readable; empty when it is.
func findings(in text: String, limits: JSONLimits = .standard) -> [Diagnostic] {
    findings(in: Array(text.utf8), limits: limits)
}

/// The findings about a document that must not be readable; empty when it is.
func findings(in bytes: [UInt8], limits: JSONLimits = .standard) -> [Diagnostic] {
    do throws(JSONReadError) {
        _ = try JSONDocument(bytes, limits: limits)
        return []
    } catch {
        return error.diagnostics
    }
}

/// The names of the findings with their lines and columns, such as `json/trailing-comma 1:3`.
func places(in text: String, limits: JSONLimits = .standard) -> [String] {
    findings(in: text, limits: limits).map { finding in
        let start = finding.location.range?.start ?? .start
        return "\(finding.id) \(start.line):\(start.column)"
    }
}
