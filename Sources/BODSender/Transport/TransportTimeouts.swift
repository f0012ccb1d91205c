/// How long the steps of an exchange may take.
public struct TransportTimeouts: Sendable, Hashable {
    /// Until the connection and its TLS are ready.
    public var connect: Duration
    /// Between two parts of the request that leave.
    public var write: Duration
    /// Until the answer arrives, and between two parts of it.
    public var response: Duration
    /// The exchange as a whole.
    public var total: Duration

    /// Makes timeouts.
    ///
    /// Infor's gateway waits 60 seconds for the service behind it and then answers 504; a client that gives up earlier
    /// turns that answer into a send of unknown outcome.
    ///
    /// - Parameters:
    ///   - connect: Until the connection and its TLS are ready.
    ///   - write: Between two parts of the request that leave.
    ///   - response: Until the answer arrives.
    ///   - total: The exchange as a whole.
    public init(
        connect: Duration = .seconds(15),
        write: Duration = .seconds(60),
        response: Duration = .seconds(120),
        total: Duration = .seconds(600)
    ) {
        self.connect = connect
        self.write = write
        self.response = response
        self.total = total
    }
}
