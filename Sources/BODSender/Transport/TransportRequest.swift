/// A request over HTTP.
///
/// Its description shows neither headers nor body.
public struct TransportRequest: Sendable, CustomStringConvertible {
    /// The methods that this module uses.
    public enum Method: String, Sendable, Hashable {
        /// Reads.
        case get = "GET"
        /// Sends; never repeated by the transport.
        case post = "POST"
    }

    /// A header; one that holds a credential keeps its value hidden.
    public struct Header: Sendable, Equatable {
        /// The name.
        public let name: String
        /// The value.
        public let value: Secret

        /// Makes a header.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - value: The value.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = Secret(value)
        }

        /// Makes a header that holds a credential.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - secret: The value.
        public init(_ name: String, secret: Secret) {
            self.name = name
            value = secret
        }
    }

    /// The method.
    public var method: Method
    /// The address.
    public var url: ServiceURL
    /// The headers, without those that the transport adds.
    public var headers: [Header]
    /// The body.
    public var body: [UInt8]

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - url: The address.
    ///   - headers: The headers.
    ///   - body: The body.
    public init(_ method: Method, _ url: ServiceURL, headers: [Header] = [], body: [UInt8] = []) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }

    /// The method, the address and the size of the body.
    public var description: String { "\(method.rawValue) \(url) (\(body.count) bytes)" }
}
