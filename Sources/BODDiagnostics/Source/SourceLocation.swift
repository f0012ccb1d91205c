/// Where a finding is: the file, the range in it, and the place in the document's own structure.
public struct SourceLocation: Sendable, Hashable {
    /// The file as the user named it, or `<stdin>`.
    public var file: String
    /// The range in the file; absent when the finding is about the file as a whole.
    public var range: SourceRange?
    /// The place in the document: an XPath for XML, a JSON Pointer for JSON.
    public var path: String?
    /// The place as `path` has it, but told by values that identify it in place of positions, such as
    /// `/SyncX/DataArea/X/XLine[LineNumber='20']`: what stays the same when lines are added above it.
    public var anchor: String?

    /// Makes a location.
    public init(file: String, range: SourceRange? = nil, path: String? = nil, anchor: String? = nil) {
        self.file = file
        self.range = range
        self.path = path
        self.anchor = anchor
    }
}
