import BODDiagnostics

/// Finds the configuration of files: the nearest `.bod.yml` from a file's folder upwards.
///
/// The search ends at the root of the repository, the folder that holds `.git`. Where there is no repository it ends at the working
/// folder, for files in it, and at the file's own folder for others, so that a file which someone left further up has no say.
public struct ConfigurationSearch: Sendable {
    /// The names of a configuration file.
    public static let names = [".bod.yml", "bod.yml"]

    private let files: ConfigurationFiles
    private let loader: ConfigurationLoader
    private var found: [[UInt8]: String?] = [:]
    private var loaded: [[UInt8]: LintConfiguration] = [:]

    /// Makes a search; what was found is kept for other files of the same folder.
    ///
    /// - Parameters:
    ///   - files: How files are read.
    ///   - registry: The rules that there are.
    ///   - phase: The phase of Schematron schemas, in place of what configurations say.
    public init(_ files: ConfigurationFiles, registry: RuleRegistry = .standard, phase: String? = nil) {
        self.files = files
        loader = ConfigurationLoader(files, registry: registry, phase: phase)
    }

    /// The configuration for a folder's files.
    ///
    /// - Parameter folder: The folder's absolute path, without links, `.` and `..`.
    /// - Returns: The configuration; an empty one when none is found.
    /// - Throws: ``UnusableConfiguration`` when the nearest one cannot be used.
    public mutating func configuration(forFilesIn folder: String) throws(UnusableConfiguration) -> LintConfiguration {
        guard let path = try path(forFilesIn: folder) else { return LintConfiguration() }
        if let known = loaded[Array(path.utf8)] { return known }
        let configuration = try loader.load(path)
        loaded[Array(path.utf8)] = configuration
        return configuration
    }

    /// The path of the configuration for a folder's files, or nil when there is none.
    private mutating func path(forFilesIn folder: String) throws(UnusableConfiguration) -> String? {
        if let known = found[Array(folder.utf8)] { return known }
        var path: String?
        for candidate in folders(from: folder) {
            path = try file(in: candidate)
            if path != nil { break }
        }
        found[Array(folder.utf8)] = .some(path)
        return path
    }

    /// The folders to look into, the nearest first.
    private func folders(from folder: String) -> [String] {
        var folders: [String] = []
        var next: String? = folder
        while let current = next {
            folders.append(current)
            if files.kind(FolderPath.absolute(".git", in: current)) != nil { return folders }
            next = FolderPath.parent(of: current)
        }
        let isInside = FolderPath.relative(folder, to: files.workingFolder) != nil
        return isInside ? folders.filter { FolderPath.relative($0, to: files.workingFolder) != nil } : [folder]
    }

    private func file(in folder: String) throws(UnusableConfiguration) -> String? {
        let paths = Self.names.map { FolderPath.absolute($0, in: folder) }.filter { files.kind($0) == .file }
        guard paths.count > 1 else { return paths.first }
        throw UnusableConfiguration([
            Diagnostic(
                "config/two-files",
                .error,
                "\(files.name(of: paths[0])) and \(files.name(of: paths[1])) stand in one folder",
                explanation: "only one of them could hold",
                remedy: "keep one of them",
                at: SourceLocation(file: files.name(of: paths[0]))
            )
        ])
    }
}
