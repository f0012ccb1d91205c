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
    ///   - isWhole: Whether it was read to its end; of one that was not nothing is known to be gone.
    /// - Returns: Those that are new; of several that look the same, as many as are known are taken out.
    public mutating func unknown(_ diagnostics: [Diagnostic], in file: String, isWhole: Bool = true) -> [Diagnostic] {
        if isWhole { files.insert(Array(TerminalText.safe(ReportPath.relative(file)).utf8)) }
        return diagnostics.filter { diagnostic in
            let key = Baseline.Key(diagnostic)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            knownCount += 1
            return false
        }
    }

    /// What the baseline holds that is no longer found: of the documents that were looked at, and of those that are no more.
    ///
    /// - Parameters:
    ///   - file: The baseline's file, in which the findings are.
    ///   - isChecked: Whether findings of a rule would have been reported; what was not looked for is not gone.
    ///   - exists: Whether a document that was not looked at is there.
    /// - Returns: One finding for each line of the baseline, in its order.
    public func gone(
        in file: String,
        where isChecked: (DiagnosticID) -> Bool = { _ in true },
        exists: (String) -> Bool = { _ in true }
    ) -> [Diagnostic] {
        var missing: [[UInt8]: Bool] = [:]
        func isMissing(_ document: String) -> Bool {
            let bytes = Array(document.utf8)
            if let known = missing[bytes] { return known }
            missing[bytes] = !exists(document)
            return missing[bytes] == true
        }
        return left.filter { key, count in
            count > 0 && isChecked(DiagnosticID(stringLiteral: key.rule))
                && (files.contains(Array(key.file.utf8)) || isMissing(key.file))
        }
        .map { key, count in (key, count, baseline.entries[key]?.line ?? 1) }
        .sorted { $0.2 < $1.2 }
        .map { key, count, line in
            let position = SourcePosition(line: line, column: 1, offset: 0)
            let times = count == 1 ? "" : " \(count) times"
            let place = isMissing(key.file) ? "\(key.file), which does not exist" : key.file
            return Diagnostic(
                "lint/baselined-finding-gone",
                .error,
                "\(key.rule) is no longer found\(times) in \(place)",
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
