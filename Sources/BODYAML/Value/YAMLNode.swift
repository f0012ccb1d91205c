public import BODDiagnostics

/// A value of a YAML file with its place.
public struct YAMLNode: Sendable, Hashable {
    /// What a value can be.
    public indirect enum Value: Sendable, Hashable {
        /// A text.
        case scalar(YAMLScalar)
        /// A list, in its order.
        case sequence([YAMLNode])
        /// Keys with values, in their order; no key occurs twice.
        case mapping([YAMLEntry])
    }

    /// The value.
    public let value: Value
    /// Where it stands: the text, or the beginning of a list or mapping.
    public let range: SourceRange

    /// Makes a node.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - range: Where it stands.
    public init(_ value: Value, range: SourceRange) {
        self.value = value
        self.range = range
    }

    /// The value when it is a text.
    public var scalar: YAMLScalar? {
        if case .scalar(let scalar) = value { scalar } else { nil }
    }

    /// Whether nothing was written.
    public var isNull: Bool { scalar?.isNull ?? false }
}
