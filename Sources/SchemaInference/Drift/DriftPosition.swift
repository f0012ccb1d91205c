public import BODDiagnostics

/// Where a sample shows something first.
public struct DriftPosition: Sendable, Hashable, Comparable {
    /// The file.
    public let file: ExactText
    /// The line and column, and the offset in the user's own file.
    public let place: SourcePosition

    init(_ location: SourceLocation) {
        file = ExactText(location.file)
        place = location.range?.start ?? .start
    }

    init(file: String, _ place: SourcePosition) {
        self.file = ExactText(file)
        self.place = place
    }

    /// Orders by file, then by offset.
    public static func < (left: DriftPosition, right: DriftPosition) -> Bool {
        left.file == right.file ? left.place < right.place : left.file < right.file
    }
}
