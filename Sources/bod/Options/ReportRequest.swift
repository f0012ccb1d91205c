import ArgumentParser
import BODDiagnostics
import BODFiles

/// `--format FMT[=FILE]`: a report, and where it goes.
struct ReportRequest: ExpressibleByArgument, Sendable {
    /// The kinds of report.
    enum Format: String, CaseIterable, Sendable {
        case text
        case json
        case ndjson
        case sarif
        case junit
        case github
        case gitlab
        case checkstyle
        case html
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
        file = parts.count == 2 && parts[1] != "-" ? parts[1] : nil
    }

    private init(_ format: Format) {
        self.format = format
        file = nil
    }

    /// Findings for people, on standard output.
    static let text = ReportRequest(.text)

    static let allValueStrings = Format.allCases.map(\.rawValue)

    /// Why some reports cannot be written in one run, or nil when they can.
    static func conflict(in requests: [ReportRequest]) -> String? {
        var targets: Set<String?> = []
        for request in requests where !targets.insert(request.file.map(PathParts.resolved)).inserted {
            guard let file = request.file else {
                return
                    "two reports cannot both go to standard output; give one of them a file, such as --format \(request.format.rawValue)=FILE"
            }
            return "two reports cannot both be written to \(file)"
        }
        return nil
    }
}
