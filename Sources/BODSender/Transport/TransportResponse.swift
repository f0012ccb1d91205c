/// An answer over HTTP.
public struct TransportResponse: Sendable, Equatable {
    /// The status.
    public let status: Int
    /// The headers, their names in lower case, each with its values in order.
    public let headers: [String: [String]]
    /// The body, as far as it arrived.
    public let body: [UInt8]
    /// Whether the body arrived whole.
    public let isComplete: Bool

    /// Makes an answer.
    ///
    /// - Parameters:
    ///   - status: The status.
    ///   - headers: The headers, their names in lower case.
    ///   - body: The body, as far as it arrived.
    ///   - isComplete: Whether the body arrived whole.
    public init(status: Int, headers: [String: [String]] = [:], body: [UInt8] = [], isComplete: Bool = true) {
        self.status = status
        self.headers = headers
        self.body = body
        self.isComplete = isComplete
    }

    /// The first value of a header.
    ///
    /// - Parameter name: The name, in lower case.
    /// - Returns: The value, or nil when there is none.
    public func header(_ name: String) -> String? { headers[name]?.first }
}
