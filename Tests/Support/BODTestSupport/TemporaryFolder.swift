public import Foundation

/// A folder of a test's own that is removed when the value goes away.
public final class TemporaryFolder: Sendable {
    /// The folder.
    public let url: URL

    /// Makes an empty folder.
    ///
    /// - Throws: When it cannot be made.
    public init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("bodkit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Writes a file into the folder.
    ///
    /// - Parameters:
    ///   - name: The file's name; folders in it are made.
    ///   - bytes: What it holds.
    /// - Returns: The file's path.
    /// - Throws: When it cannot be written.
    @discardableResult
    public func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(Array(bytes)).write(to: file)
        return file.path
    }
}
