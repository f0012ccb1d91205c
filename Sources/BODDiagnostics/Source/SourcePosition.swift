/// A place in a document as its author sees it.
///
/// Lines and columns start at 1; a column counts Unicode scalars (SARIF's `unicodeCodePoints`). The byte offset starts at
/// 0 and counts in the user's own file, before any transcoding.
public struct SourcePosition: Sendable, Hashable, Comparable {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int
    /// The offset in bytes of the file as given, from 0.
    public let offset: Int

    /// Makes a position.
    public init(line: Int, column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.offset = offset
    }

    /// The first place of a document.
    public static let start = SourcePosition(line: 1, column: 1, offset: 0)

    /// Orders by offset.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        left.offset < right.offset
    }
}
