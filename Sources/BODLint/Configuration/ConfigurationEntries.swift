/// Which entries of `overrides` and `suppress` apply to a file, by their places.
public struct ConfigurationEntries: Sendable, Hashable {
    /// The places in ``LintConfiguration/overrides``.
    public let overrides: [Int]
    /// The places in ``LintConfiguration/suppressions``.
    public let suppressions: [Int]
}
