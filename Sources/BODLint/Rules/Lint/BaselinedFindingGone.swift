import BODDiagnostics

/// Reports a finding of the baseline that is mended.
struct BaselinedFindingGone: FindingKind {
    static let description = RuleDescription(
        "lint/baselined-finding-gone",
        .error,
        name: "Known finding is gone",
        summary:
            "With --strict-baseline, each finding of the baseline is still found in the documents that are linted.",
        rationale: "a baseline that keeps what is mended lets the same mistake come back unseen",
        remedy: "bring the baseline up to date with --write-baseline"
    )
}
