import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension TransportFailure.Reason {
    /// The reason that an error of the client, of SwiftNIO or of the system stands for.
    init(_ error: any Error) {
        switch error {
        case let error as HTTPClientError: self.init(client: error)
        case let error as NIOConnectionError: self.init(connection: error)
        case let error as IOError: self.init(code: error.errnoCode)
        case let error as ChannelError: self.init(channel: error)
        case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: self = .certificate
        case is HTTPParserError: self = .notHTTP
        case is SocketAddressError: self = .hostNotFound
        case is CancellationError: self = .cancelled
        default: self = .other
        }
    }

    private init(client error: HTTPClientError) {
        switch error {
        case .connectTimeout, .tlsHandshakeTimeout, .readTimeout, .writeTimeout, .deadlineExceeded,
            .getConnectionFromPoolTimeout:
            self = .timeout
        case .invalidProxyResponse, .proxyAuthenticationRequired, .httpProxyHandshakeTimeout: self = .proxy
        case .remoteConnectionClosed: self = .closed
        case .cancelled: self = .cancelled
        default: self = .other
        }
    }

    /// A host may have several addresses; a refusal by any of them says more than a silence of the others.
    private init(connection error: NIOConnectionError) {
        let reasons = error.connectionErrors.map { Self($0.error) }
        if reasons.isEmpty {
            self = .hostNotFound
        } else {
            self = [.refused, .unreachable, .timeout].first { reasons.contains($0) } ?? reasons[0]
        }
    }

    private init(channel error: ChannelError) {
        switch error {
        case .connectTimeout: self = .timeout
        case .eof, .ioOnClosedChannel, .alreadyClosed, .inputClosed, .outputClosed: self = .closed
        default: self = .other
        }
    }

    private init(code: CInt) {
        switch code {
        case ECONNREFUSED: self = .refused
        case ECONNRESET, EPIPE, ECONNABORTED: self = .closed
        case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EHOSTDOWN, EADDRNOTAVAIL: self = .unreachable
        case ETIMEDOUT: self = .timeout
        default: self = .other
        }
    }
}
