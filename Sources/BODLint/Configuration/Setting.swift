/// A value with its origin.
public struct Setting<Value: Sendable & Hashable>: Sendable, Hashable {
    /// The value.
    public let value: Value
    /// Where it comes from.
    public let origin: SettingOrigin

    /// Makes a setting.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - origin: Where it comes from.
    public init(_ value: Value, _ origin: SettingOrigin) {
        self.value = value
        self.origin = origin
    }
}
