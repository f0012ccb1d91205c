public import BODMessage

/// A document that the emulated service accepted, as ION would have received it.
public struct ReceivedDocument: Sendable, Hashable {
    /// The headers of the message.
    public let headers: MessageHeaders
    /// The document's bytes, the transport encoding undone.
    public let payload: [UInt8]
    /// The identifier that ION gives to the message.
    public let ionMessageID: IONMessageID
    /// The path that the message was posted to.
    public let path: String
    /// The version of the service that took it.
    public let version: EmulatedVersion
}
