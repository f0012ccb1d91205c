import BODFiles
import BODLint

/// Finds the configuration of each document, and its path as the configuration's patterns are compared with.
struct ConfigurationFinder {
    private let options: ConfigurationOptions
    private let workingFolder: String
    private let loader: ConfigurationLoader
    /// How files beside a configuration are read.
    let files: ConfigurationFiles
    private var search: ConfigurationSearch
    private var folders: [[UInt8]: String] = [:]
    private var named: LintConfiguration?

    /// - Parameters:
    ///   - options: Which configuration holds.
    ///   - phase: The phase of Schematron schemas that an option names.
    init(_ options: ConfigurationOptions, phase: String? = nil) {
        self.options = options
        workingFolder = PathParts.resolved(".")
        files = ConfigurationFiles(workingFolder: workingFolder) { path in
            ReadLog.current?.note(lookedFor: path)
            return PathParts.exists(path) ? PathParts.isFolder(path) ? .folder : .file : nil
        } read: { path in
            try Self.bytes(of: path)
        }
        loader = ConfigurationLoader(files, phase: phase)
        search = ConfigurationSearch(files, phase: phase)
    }

    /// The bytes of a configuration, of which the reader of YAML takes no more than a small part.
    private static func bytes(of path: String) throws(FileProblem) -> [UInt8] {
        do {
            return try FileReading.bytes(of: path, limit: 16 << 20)
        } catch  where error.kind == .tooLarge {
            throw FileProblem(.tooLarge, path, "\(path) is far too large for a configuration")
        }
    }

    /// The absolute path of a file; the folder's links are followed, the file's own are not.
    mutating func path(of file: String) -> String {
        let (folder, name) = PathParts.split(file)
        let resolved = folders[Array(folder.utf8)] ?? PathParts.resolved(folder)
        folders[Array(folder.utf8)] = resolved
        return FolderPath.absolute(name, in: FolderPath.absolute(resolved, in: workingFolder))
    }

    /// The absolute path of a folder.
    func path(ofFolder folder: String) -> String {
        FolderPath.absolute(PathParts.resolved(folder), in: workingFolder)
    }

    /// The configuration for the files of a folder.
    ///
    /// - Parameter folder: The folder's absolute path; nil for a document without a name.
    /// - Returns: The configuration; an empty one when none is found.
    /// - Throws: `UnusableConfiguration` when it cannot be used.
    mutating func configuration(forFilesIn folder: String?) throws(UnusableConfiguration) -> LintConfiguration {
        if options.isWithoutConfiguration { return LintConfiguration() }
        guard let config = options.config else {
            return try search.configuration(forFilesIn: folder ?? workingFolder)
        }
        if let named { return named }
        let configuration = try loader.load(config)
        named = configuration
        return configuration
    }

    /// A path as people write it.
    func name(of path: String) -> String {
        guard let below = FolderPath.relative(path, to: workingFolder), !below.isEmpty else { return path }
        return below
    }

    /// The rules that there are in the folder that one is in, those of its configuration included, with what it makes of them.
    ///
    /// - Throws: `UnusableConfiguration` when it cannot be used.
    func rules() throws(UnusableConfiguration) -> (registry: RuleRegistry, settings: RuleSettings) {
        var finder = self
        let configuration = try finder.configuration(forFilesIn: nil)
        return (configuration.settings(for: nil).ownRules.registry, configuration.rules)
    }
}
