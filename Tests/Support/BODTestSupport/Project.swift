public import Foundation

/// Where the project's own files are, found from this file's place.
public enum Project {
    /// The folder that holds Package.swift.
    public static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/",
            !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
        {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    /// The bytes of a file of the project.
    ///
    /// - Parameter path: The path relative to the project's root.
    /// - Returns: The bytes.
    /// - Throws: When the file cannot be read.
    public static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
    }
}
