/// An exchange that brought no answer: why, and how much of the request can have left.
public struct TransportFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// How far the request had come.
    public enum Stage: Int, Sendable, Hashable, Comparable {
        /// No connection was made, so nothing left.
        case notConnected
        /// The connection was made and the request was on its way, but not all of it had left.
        case sending
        /// The whole request had left: the server may have acted on it.
        case sent

        /// Orders by how far the request had come.
        public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
    }

    /// Why there is no answer.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The host's name has no address.
        case hostNotFound = "the host was not found"
        /// Nobody accepts connections there.
        case refused = "the connection was refused"
        /// The host or the network cannot be reached.
        case unreachable = "the host cannot be reached"
        /// The connection or the answer took too long.
        case timeout = "it took too long"
        /// The server's certificate or its TLS is not acceptable.
        case certificate = "the server's TLS certificate or protocol is not acceptable"
        /// The proxy refused or failed.
        case proxy = "the proxy did not open the connection"
        /// The server closed the connection.
        case closed = "the server closed the connection without an answer"
        /// What arrived is not HTTP.
        case notHTTP = "the answer is not HTTP"
        /// The caller gave up.
        case cancelled = "it was cancelled"
        /// Anything else.
        case other = "the exchange failed"
    }

    /// How far the request had come.
    public let stage: Stage
    /// Why there is no answer.
    public let reason: Reason

    /// Makes a failure.
    ///
    /// - Parameters:
    ///   - stage: How far the request had come.
    ///   - reason: Why there is no answer.
    public init(stage: Stage, reason: Reason) {
        self.stage = stage
        self.reason = reason
    }

    /// The reason, as a clause.
    public var description: String { reason.rawValue }
}
