/// Which schema documents of a noun, or of a verb and noun, are judged by.
public struct ConfiguredSchema: Sendable, Hashable {
    /// The noun, or the verb and noun, such as `Requisition` and `SyncRequisition`.
    public let name: String
    /// The file or folder, as an absolute path.
    public let path: String
    /// Where it is said.
    public let origin: SettingOrigin
}
