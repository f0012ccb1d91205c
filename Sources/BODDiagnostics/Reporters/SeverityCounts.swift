/// How many findings there are of each severity.
struct SeverityCounts: Sendable, Equatable {
    private(set) var errors = 0
    private(set) var warnings = 0
    private(set) var infos = 0

    var total: Int { errors + warnings + infos }

    subscript(severity: Severity) -> Int {
        switch severity {
        case .error: errors
        case .warning: warnings
        case .info: infos
        }
    }

    mutating func count(_ severity: Severity) {
        switch severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .info: infos += 1
        }
    }

    mutating func count(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { count(diagnostic.severity) }
    }
}

extension Severity {
    /// The severities, the worst first.
    static var worstFirst: [Severity] { [.error, .warning, .info] }
}
