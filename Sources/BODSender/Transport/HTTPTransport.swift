/// One exchange over HTTP, as this module needs it.
///
/// An implementation
/// - opens a fresh connection for every exchange and uses it for that one only,
/// - makes the request at most once: never again by itself, whatever happens,
/// - follows no redirect,
/// - tells in a failure how much of the request can have left.
public protocol HTTPTransport: Sendable {
    /// Makes a request and waits for the answer.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer, whatever its status.
    /// - Throws: ``TransportFailure`` when there is no answer.
    func exchange(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse
}
