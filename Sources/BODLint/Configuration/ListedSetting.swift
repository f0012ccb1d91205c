/// A setting as `bod config show` lists it.
public struct ListedSetting: Sendable, Hashable {
    /// The key, such as `fail-on`, or `severity.id` for one of a map.
    public let key: String
    /// The value, for people.
    public let value: String
    /// Where it comes from.
    public let origin: SettingOrigin
    /// Whether an entry for files applies to the file that was asked about; nil for what holds for all files.
    public let applies: Bool?

    /// The setting with its value in other words.
    ///
    /// - Parameter value: The value, for people.
    /// - Returns: The setting.
    public func with(value: String) -> ListedSetting {
        ListedSetting(key: key, value: value, origin: origin, applies: applies)
    }
}
