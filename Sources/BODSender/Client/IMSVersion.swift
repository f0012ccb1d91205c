/// The version of the ION Messaging Service that a document is posted to.
public enum IMSVersion: String, Sendable, Hashable, CaseIterable {
    /// Version 2, which answers 201.
    case v2
    /// Version 3, which answers 202; the one for new connections.
    case v3

    /// The path of the method `multipartMessage` after the service's base.
    public var multipartPath: String { "\(rawValue)/multipartMessage" }

    /// The status with which the version accepts a document.
    public var successStatus: Int { self == .v2 ? 201 : 202 }
}
