/// How much of a hostile form is taken before it is refused.
public struct MultipartLimits: Sendable, Hashable {
    /// The most parts.
    public var parts: Int
    /// The most bytes of one part's header lines.
    public var headerBytes: Int

    /// Makes limits.
    ///
    /// - Parameters:
    ///   - parts: The most parts.
    ///   - headerBytes: The most bytes of one part's header lines.
    public init(parts: Int = 32, headerBytes: Int = 8_192) {
        self.parts = parts
        self.headerBytes = headerBytes
    }
}
