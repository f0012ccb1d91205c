public import BODJSON
public import BODXML

/// What the user may choose about a conversion.
public struct ConversionOptions: Sendable, Hashable {
    /// The layout of JSON.
    public var jsonStyle: JSONStyle
    /// The limits that documents have to keep.
    public var limits: XMLLimits

    /// Makes options; what is not given has its usual value.
    ///
    /// - Parameters:
    ///   - jsonStyle: The layout of JSON.
    ///   - limits: The limits that documents have to keep.
    public init(jsonStyle: JSONStyle = .pretty, limits: XMLLimits = .standard) {
        self.jsonStyle = jsonStyle
        self.limits = limits
    }
}
