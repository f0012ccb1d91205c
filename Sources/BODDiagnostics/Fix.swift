/// A change of the document's bytes that would resolve a finding.
public struct Fix: Sendable, Hashable {
    /// Whether a fix can change what the document means.
    public enum Safety: String, Sendable, Hashable {
        /// The meaning of the document stays.
        case safe
        /// The fix guesses at what the author meant.
        case unsafe
    }

    /// The replacement of one byte range; an empty range inserts.
    public struct Edit: Sendable, Hashable {
        /// The bytes to replace, counted in the user's file.
        public let range: SourceRange
        /// What stands there afterwards.
        public let replacement: String

        /// Makes an edit.
        public init(range: SourceRange, replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }

    /// What the fix does, as an imperative sentence without a full stop.
    public let summary: String
    /// Whether it may be applied without asking.
    public let safety: Safety
    /// The edits, none overlapping.
    public let edits: [Edit]

    /// Makes a fix.
    public init(_ summary: String, safety: Safety, edits: [Edit]) {
        self.summary = summary
        self.safety = safety
        self.edits = edits
    }
}
