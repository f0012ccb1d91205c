import BODDiagnostics
import BODFiles
import BODLint

/// What suppression does to a run: how many findings are left out, and which entries of configurations leave none out.
struct SuppressionRun {
    private var check = SuppressionCheck()
    private let folders: [String]
    private let files: Set<String>

    /// - Parameters:
    ///   - plan: The documents with their settings.
    ///   - paths: What the user typed, among which are folders that the run looks at as a whole.
    ///   - finder: Tells absolute paths.
    init(_ plan: LintPlan, _ paths: [String], _ finder: ConfigurationFinder) {
        folders = paths.filter { PathParts.isFolder($0) }.map { finder.path(ofFolder: $0) }
        files = plan.paths
        for profile in plan.profiles { check.note(profile) }
    }

    mutating func note(_ document: LintedDocument) { check.note(document.report) }

    /// The entries that leave nothing out.
    var unused: [Diagnostic] { check.unused(folders: folders, files: files) }

    /// What the summary of the run has to say.
    var summary: String {
        check.count == 0 ? "" : "; \(Tally.count(check.count, "finding")) suppressed"
    }
}
