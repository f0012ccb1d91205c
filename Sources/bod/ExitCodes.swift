import ArgumentParser

/// How `bod` ends. The numbers are a contract with scripts and never change meaning.
extension ExitCode {
    /// Findings at or above the threshold, or documents were refused.
    static let findings = ExitCode(1)
    /// The work could not be done: nothing matched, an unusable schema or configuration, an I/O error.
    static let couldNotRun = ExitCode(2)
    /// The destination is not to be had at the moment; the same command may work later.
    static let temporary = ExitCode(5)
    /// It is not known whether a document arrived, so it is not sent again by itself.
    static let unknownOutcome = ExitCode(6)
    /// The destination refuses the credentials or its own set-up is incomplete.
    static let destination = ExitCode(7)
    /// The storage failed: full, read-only or broken.
    static let storage = ExitCode(8)
}
