import BODDiagnostics

/// One thing that a hint says, with the place where it says so.
struct HintSetting<Value: Sendable & Hashable>: Sendable, Hashable {
    let value: Value
    let location: SourceLocation
}
