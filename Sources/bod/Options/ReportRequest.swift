import ArgumentParser
import BODDiagnostics

/// `--format FMT[=FILE]`: a report, and where it goes.
struct ReportRequest: ExpressibleByArgument, Sendable {
    /// The kinds of report.
    enum Format: String, CaseIterable, Sendable {
        case text
        case json
    }

    let format: Format
    /// Standard output when nil.
    let file: String?

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let format = parts.first.flatMap(Format.init(rawValue:)), parts.count == 1 || !parts[1].isEmpty else {
            return nil
        }
        self.format = format
        file = parts.count == 2 ? parts[1] : nil
    }

    private init(_ format: Format) {
        self.format = format
        file = nil
    }

    /// Findings for people, on standard output.
    static let text = ReportRequest(.text)

    static let allValueStrings = Format.allCases.map(\.rawValue)
}
