public import Foundation

/// Real documents and test suites that are not part of the project: `$BOD_REFERENCE_DATA`, else `../shared/data`.
///
/// Tests that need them are skipped where they are absent, and the run says how many were.
public enum ReferenceData {
    /// The folder, or nil when there is none.
    public static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["BOD_REFERENCE_DATA"].map { URL(fileURLWithPath: $0) }
        let folder = named ?? Project.root.deletingLastPathComponent().appendingPathComponent("shared/data")
        return FileManager.default.fileExists(atPath: folder.appendingPathComponent("bods").path) ? folder : nil
    }()

    /// Whether the data is there.
    public static var isPresent: Bool { folder != nil }

    /// What a skipped test says.
    public static let comment = "needs reference data: set BOD_REFERENCE_DATA"

    /// The bytes of a file of the reference data.
    ///
    /// - Parameter path: The path relative to the folder.
    /// - Returns: The bytes.
    /// - Throws: When there is no data or no such file.
    public static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
    }

    /// The files below a folder of the reference data, sorted by path.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - ending: How the names end, such as `.xml`.
    /// - Returns: The files; empty when there is no data.
    public static func files(below path: String, ending: String) -> [URL] {
        guard let top = folder?.appendingPathComponent(path),
            let walk = FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil)
        else { return [] }
        return walk.compactMap { $0 as? URL }.filter { $0.path.hasSuffix(ending) }.sorted { $0.path < $1.path }
    }
}
