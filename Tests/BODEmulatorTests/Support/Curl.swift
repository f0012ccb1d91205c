import Foundation

/// Runs curl, a client that is not ours.
enum Curl {
    static let path = ["/usr/bin/curl", "/usr/local/bin/curl", "/bin/curl"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The status and the body of an answer.
    static func run(_ arguments: String...) async throws -> (status: Int, body: String) {
        try await blocking { try runBlocking(arguments) }
    }

    private static func runBlocking(_ arguments: [String]) throws -> (status: Int, body: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path ?? "/usr/bin/false")
        process.arguments = ["-s", "-w", "\n%{http_code}"] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return (Int(lines.last ?? "") ?? 0, lines.dropLast().joined(separator: "\n"))
    }
}
