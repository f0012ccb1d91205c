import Foundation

/// The reference data, which is not a part of the project: `$BOD_REFERENCE_DATA`, else `../shared/data` beside it.
enum ReferenceData {
    /// A folder of the data; nil when it is absent.
    static func folder(_ name: String) -> URL? {
        let folder = root.appendingPathComponent(name, isDirectory: true)
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    /// The files below a folder, in the order of their names.
    static func files(below folder: URL) -> [URL] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return paths.filter { $0.hasSuffix(".json") }.sorted().map { folder.appendingPathComponent($0) }
    }

    private static var root: URL {
        if let path = ProcessInfo.processInfo.environment["BOD_REFERENCE_DATA"] { return URL(fileURLWithPath: path) }
        var folder = URL(fileURLWithPath: #filePath)
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let manifest = folder.appendingPathComponent("Package.swift")
            if FileManager.default.fileExists(atPath: manifest.path) { break }
        }
        return folder.deletingLastPathComponent().appendingPathComponent("shared/data")
    }
}
