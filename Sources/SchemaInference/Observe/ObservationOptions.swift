/// What observers keep of the samples.
public struct ObservationOptions: Sendable, Hashable {
    /// Whether values themselves are kept, for enumerations and examples; otherwise only what they look like.
    public var keepsValues: Bool
    /// The most different values that are kept for each place.
    public var distinctValues: Int

    /// Makes options.
    ///
    /// - Parameters:
    ///   - keepsValues: Whether values themselves are kept.
    ///   - distinctValues: The most different values that are kept for each place.
    public init(keepsValues: Bool = false, distinctValues: Int = 50) {
        self.keepsValues = keepsValues
        self.distinctValues = distinctValues
    }
}
