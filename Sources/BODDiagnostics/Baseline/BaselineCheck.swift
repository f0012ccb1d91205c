/// Takes known findings out of a run, and tells at its end which of them are gone.
public struct BaselineCheck: Sendable {
    private let baseline: Baseline
    private var left: [Baseline.Key: Int]
    private var files: Set<[UInt8]> = []
    /// How many findings were known.
    public private(set) var knownCount = 0

    /// Makes a check.
    ///
    /// - Parameter baseline: The findings that are known.
    public init(_ baseline: Baseline) {
        self.baseline = baseline
        left = baseline.entries.mapValues(\.count)
    }

    /// The findings about a document that are not known.
    ///
    /// - Parameters:
    ///   - diagnostics: All findings about the document.
    ///   - file: The document.
    /// - Returns: Those that are new; of several that look the same, as many as are known are taken out.
    public mutating func unknown(_ diagnostics: [Diagnostic], in file: String) -> [Diagnostic] {
        files.insert(Array(TerminalText.safe(ReportPath.relative(file)).utf8))
        return diagnostics.filter { diagnostic in
            let key = Baseline.Key(diagnostic)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            knownCount += 1
            return false
        }
    }

    /// What the baseline holds of the documents that were looked at and that is no longer found.
    ///
    /// - Parameters:
    ///   - file: The baseline's file, in which the findings are.
    ///   - isChecked: Whether findings of a rule would have been reported; what was not looked for is not gone.
    /// - Returns: One finding for each line of the baseline, in its order.
    public func gone(in file: String, where isChecked: (DiagnosticID) -> Bool = { _ in true }) -> [Diagnostic] {
        left.filter { key, count in
            count > 0 && files.contains(Array(key.file.utf8)) && isChecked(DiagnosticID(stringLiteral: key.rule))
        }
        .map { key, count in (key, count, baseline.entries[key]?.line ?? 1) }
        .sorted { $0.2 < $1.2 }
        .map { key, count, line in
            let position = SourcePosition(line: line, column: 1, offset: 0)
            let times = count == 1 ? "" : " \(count) times"
            return Diagnostic(
                "lint/baselined-finding-gone",
                .error,
                "\(key.rule) is no longer found\(times) in \(key.file)",
                explanation: "a baseline that keeps what is mended lets the same mistake come back unseen",
                remedy: "bring the baseline up to date with --write-baseline",
                at: SourceLocation(
                    file: file,
                    range: SourceRange(at: position),
                    path: key.place.isEmpty ? nil : key.place
                )
            )
        }
    }
}
