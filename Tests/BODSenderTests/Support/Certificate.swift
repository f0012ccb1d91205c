import Foundation

/// A certificate that signs itself, made anew by openssl, so that no key lies in the repository.
enum Certificate {
    static let isAvailable = openssl != nil

    private static let openssl = ["/usr/bin/openssl", "/usr/local/bin/openssl", "/opt/homebrew/bin/openssl"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Makes a file of a certificate and its key for the duration of some work.
    static func withSelfSigned(_ body: (String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pem").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: openssl ?? "/usr/bin/false")
        process.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1",
            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", path, "-out",
            path + ".c",
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        try await blocking { process.waitUntilExit() }
        let both =
            try Data(contentsOf: URL(fileURLWithPath: path)) + Data(contentsOf: URL(fileURLWithPath: path + ".c"))
        try FileManager.default.removeItem(atPath: path + ".c")
        try both.write(to: URL(fileURLWithPath: path))
        try await body(path)
    }
}
