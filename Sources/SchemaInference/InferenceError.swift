public import BODDiagnostics

/// An inference that could not be done.
public struct InferenceError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Why it could not be done.
    public enum Reason: Sendable, Equatable {
        /// The schema that was inferred cannot be used or refuses a sample. It is a mistake of the program, and nothing may be written.
        case unsound
    }

    /// Why it could not be done.
    public let reason: Reason
    /// What the schema and the samples say about each other.
    public let diagnostics: [Diagnostic]

    /// The error in one line, without anything of the samples.
    public var description: String {
        "the inferred schema does not accept its own samples; this is a mistake of the program, and no schema was written"
    }
}
