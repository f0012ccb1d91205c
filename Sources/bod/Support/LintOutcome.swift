/// How a run of `bod lint` ended.
enum LintOutcome {
    /// No finding is bad enough to fail the run.
    case clean
    /// Some are, or documents were refused.
    case findings
    /// Something that was named is not there; what is there was linted.
    case incomplete
}
