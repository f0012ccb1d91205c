import BODDiagnostics

/// One entry of a file of hints.
struct HintRule: Sendable, Hashable {
    let pattern: HintPattern
    let settings: HintSettings
    /// Where the pattern stands.
    let location: SourceLocation
}
