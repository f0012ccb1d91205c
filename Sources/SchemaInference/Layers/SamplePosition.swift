/// A place in the samples.
///
/// The first place of several is the one in the file whose name sorts first, and there the one with the smallest offset,
/// whatever the order in which the files were read.
public struct SamplePosition: Sendable, Hashable, Comparable {
    /// The file.
    public let file: ExactText
    /// The offset in bytes of the text.
    public let offset: Int

    /// Makes a position.
    public init(file: ExactText, offset: Int) {
        self.file = file
        self.offset = offset
    }

    /// Orders by file, then by offset.
    public static func < (left: SamplePosition, right: SamplePosition) -> Bool {
        left.file == right.file ? left.offset < right.offset : left.file < right.file
    }

    /// The first of two places, either of which may be unknown.
    static func first(_ left: SamplePosition?, _ right: SamplePosition?) -> SamplePosition? {
        guard let left else { return right }
        guard let right else { return left }
        return min(left, right)
    }
}
