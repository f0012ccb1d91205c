/// A second place, or a fact, that explains a finding.
public struct Note: Sendable, Hashable {
    /// What there is to know.
    public let message: String
    /// Where it is, when it has a place.
    public let location: SourceLocation?

    /// Makes a note.
    public init(_ message: String, location: SourceLocation? = nil) {
        self.message = message
        self.location = location
    }
}
