import BODSender

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An IMS client for the time of some work, with the proxy that the environment names.
enum SenderSession {
    /// - Parameters:
    ///   - file: The connection.
    ///   - options: How the client behaves.
    ///   - console: Where to complain.
    ///   - body: The work.
    /// - Returns: What the work returns; `setUp` when the environment's proxy cannot be used.
    static func run(
        _ file: IONAPIFile,
        options: IMSClientOptions,
        console: Console,
        _ body: (IMSClient) async throws -> DeliveryExitClass
    ) async throws -> DeliveryExitClass {
        let proxies: ProxySettings
        do {
            proxies = try ProxySettings(environment: ProcessInfo.processInfo.environment)
        } catch {
            console.complain("\(error)")
            return .setUp
        }
        return try await AsyncHTTPClientTransport.withTransport(proxies: proxies) { transport in
            try await body(IMSClient(file, options: options, transport: transport))
        }
    }
}
