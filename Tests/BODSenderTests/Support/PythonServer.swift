import BODJSON
import BODSender
import Foundation

/// Runs `Fixtures/server.py`, an HTTP server that is not ours.
struct PythonServer {
    let baseURL: String

    /// Whether there is a Python that can run it.
    static let isAvailable = python != nil

    private static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/root/.pyenv/shims/python3"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Runs the server for the duration of some work.
    static func withServer<Result>(
        _ mode: String,
        certificate: String? = nil,
        _ body: (PythonServer) async throws -> Result
    ) async throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python ?? "/usr/bin/false")
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "../Fixtures/server.py"
        )
        process.arguments = [script.path, mode] + (certificate.map { [$0] } ?? [])
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = Pipe()
        try process.run()
        let result: Swift.Result<Result, any Error>
        do {
            result = .success(try await body(PythonServer(baseURL: try await baseURL(output))))
        } catch {
            result = .failure(error)
        }
        // A child inherits the blocked signals of the thread that starts it, so SIGTERM might never arrive.
        kill(process.processIdentifier, SIGKILL)
        try await blocking { process.waitUntilExit() }
        return try result.get()
    }

    /// The server's first line is its port.
    private static func baseURL(_ output: Pipe) async throws -> String {
        let port = try await blocking {
            var line = Data()
            while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data([0x0A]) {
                line.append(byte)
            }
            return String(decoding: line, as: UTF8.self)
        }
        return "http://127.0.0.1:\(port)"
    }

    func url(_ path: String) throws -> ServiceURL { try ServiceURL(baseURL).appending(path) }

    /// What arrived so far: the requests of each connection.
    func log(over transport: any HTTPTransport) async throws -> [[JSONValue]] {
        let response = try await transport.exchange(TransportRequest(.get, try url("log")))
        let connections = try JSONDocument(response.body, file: "log").root.elements
        return connections.map { connection in connection["requests"]?.elements.map(\.value) ?? [] }
    }
}
