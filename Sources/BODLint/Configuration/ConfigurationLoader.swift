import BODDiagnostics
import BODYAML

/// Reads a configuration file with those that it extends.
public struct ConfigurationLoader: Sendable {
    private let files: ConfigurationFiles
    private let registry: RuleRegistry
    private let phase: String?

    /// More files than anyone keeps, and few enough that files which extend one another many times over end soon.
    private static let fileLimit = 64

    /// Makes a loader.
    ///
    /// - Parameters:
    ///   - files: How files are read.
    ///   - registry: The rules that there are.
    ///   - phase: The phase of Schematron schemas, in place of what configurations say; `#ALL` for all patterns.
    public init(_ files: ConfigurationFiles, registry: RuleRegistry = .standard, phase: String? = nil) {
        self.files = files
        self.registry = registry
        self.phase = phase
    }

    /// Reads a configuration.
    ///
    /// - Parameter path: The file; a relative path begins in the working folder.
    /// - Returns: What it and the files that it extends say together.
    /// - Throws: ``UnusableConfiguration`` with all that is wrong with the first file that cannot be used.
    public func load(_ path: String) throws(UnusableConfiguration) -> LintConfiguration {
        var count = 0
        return try load(FolderPath.absolute(path, in: files.workingFolder), chain: [], &count)
    }

    /// The depth of the recursion is bounded by the number of files.
    private func load(
        _ path: String,
        chain: [String],
        _ count: inout Int
    ) throws(UnusableConfiguration) -> LintConfiguration {
        let name = files.name(of: path)
        let document = try read(path, name)
        var configuration = LintConfiguration()
        // What a file extends is read first, since it may name the rules, namespaces and values of that.
        for extended in ConfigurationReader.extended(by: document, at: path, files, registry) {
            count += 1
            let problem: String? =
                if let circle = circle(chain + [path], to: extended.value) {
                    circle
                } else if count > Self.fileLimit {
                    "more than \(Self.fileLimit) files are extended"
                } else { nil }
            if let problem { throw refused(problem, extended, document) }
            configuration.merge(try load(extended.value, chain: chain + [path], &count))
        }
        let file = try ConfigurationReader.read(
            document,
            at: path,
            files,
            registry,
            extending: configuration,
            phase: phase
        )
        configuration.merge(file, name: name)
        return configuration
    }

    /// The circle that one more file would close, in words; nil when there is none.
    ///
    /// Paths are compared by their bytes: names that Swift takes for equal can be those of two files.
    private func circle(_ chain: [String], to next: String) -> String? {
        guard let start = chain.firstIndex(where: { $0.utf8.elementsEqual(next.utf8) }) else { return nil }
        if start == chain.count - 1 { return "the file extends itself" }
        let names = (chain[start...] + [next]).map(files.name)
        return "the files extend one another in a circle: \(names.joined(separator: " extends "))"
    }

    private func read(_ path: String, _ name: String) throws(UnusableConfiguration) -> YAMLDocument {
        let bytes = try files.bytes(of: name, "the configuration", orRefuseAs: "config/unreadable")
        do {
            return try YAMLDocument(bytes, file: name)
        } catch {
            throw UnusableConfiguration(error.diagnostics, text: SourceText(utf8: bytes))
        }
    }

    private func refused(
        _ summary: String,
        _ extended: Setting<String>,
        _ document: YAMLDocument
    ) -> UnusableConfiguration {
        guard case .file(let location) = extended.origin else { return UnusableConfiguration([]) }
        let diagnostic = Diagnostic(
            "config/extends",
            .error,
            summary,
            explanation: "there is no order in which their settings could be read",
            remedy: "extend files that do not lead back",
            at: location
        )
        return UnusableConfiguration([diagnostic], text: document.text)
    }
}
