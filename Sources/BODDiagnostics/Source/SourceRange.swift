/// A stretch of a document: from its first character up to, and not including, `end`.
public struct SourceRange: Sendable, Hashable {
    /// The first character.
    public let start: SourcePosition
    /// The place after the last character.
    public let end: SourcePosition

    /// Makes a range.
    public init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = end
    }

    /// Makes the empty range at one position.
    public init(at position: SourcePosition) {
        start = position
        end = position
    }
}
