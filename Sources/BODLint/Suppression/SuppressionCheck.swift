public import BODDiagnostics

/// Tells at the end of a run which entries of `suppress` left nothing out.
///
/// An entry is only judged when the run looked at all files that it can mean, and ran all rules that it names: a run over the files of
/// one commit says nothing about the others.
public struct SuppressionCheck: Sendable {
    private struct Entry {
        let suppression: ConfiguredSuppression
        var isJudged: Bool
        let severity: Severity
    }

    private var entries: [SourceLocation: Entry] = [:]
    private var suppressed = SuppressedFindings()

    /// Begins a run.
    public init() {}

    /// How many findings were left out.
    public var count: Int { suppressed.count }

    /// Notes settings that documents of the run have.
    ///
    /// - Parameter settings: The settings.
    public mutating func note(_ settings: DocumentSettings) {
        let isWanted = settings.selection.contains(UnusedSuppression.description.id)
        let severity = settings.severities[UnusedSuppression.description.id] ?? UnusedSuppression.description.severity
        for suppression in settings.suppressions {
            let hasAll = suppression.rules.allSatisfy {
                settings.selection.containsAll($0, of: settings.ownRules.registry)
            }
            let known = entries[suppression.location]?.isJudged ?? true
            entries[suppression.location] = Entry(
                suppression: suppression,
                isJudged: known && hasAll && isWanted,
                severity: severity
            )
        }
    }

    /// Notes what was left out of a document.
    ///
    /// - Parameter report: The document's report.
    public mutating func note(_ report: LintReport) { suppressed.add(report.suppressed) }

    /// The entries that left nothing out.
    ///
    /// - Parameters:
    ///   - folders: The folders that the run looked at as a whole, as absolute paths.
    ///   - files: The files that it looked at, as absolute paths.
    /// - Returns: One finding for each, in the order of their files and places.
    public func unused(folders: [String], files: Set<String>) -> [Diagnostic] {
        entries.values
            .filter { $0.isJudged && !suppressed.used.contains($0.suppression.location) }
            .filter { entry in entry.suppression.files.areAll(in: folders, or: files) }
            .map { entry in
                var finding = UnusedSuppression.diagnostic(entry.suppression.rules, at: entry.suppression.location)
                finding.severity = entry.severity
                return finding
            }
            .sorted { $0.location.isBefore($1.location) }
    }
}

extension SourceLocation {
    /// Orders by file, then by place.
    func isBefore(_ other: SourceLocation) -> Bool {
        if file != other.file { return file < other.file }
        return (range?.start.offset ?? 0) < (other.range?.start.offset ?? 0)
    }
}
