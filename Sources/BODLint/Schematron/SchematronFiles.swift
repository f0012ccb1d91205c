import BODDiagnostics
import BODXML

/// The files of a Schematron schema: the one that was named, and what it includes from its own folder or below it.
struct SchematronFiles {
    private let files: ConfigurationFiles
    /// The folder of the schema, which includes do not lead out of, as an absolute path.
    private let folder: String
    /// What was read, by absolute path.
    private(set) var documents: [String: ParsedDocument] = [:]
    /// The digests of what was read, in the order of reading.
    private(set) var digests: [String] = []

    private static let fileLimit = 200

    init(_ files: ConfigurationFiles, folder: String) {
        self.files = files
        self.folder = folder
    }

    /// Reads a file.
    ///
    /// - Parameter path: The file, as an absolute path.
    /// - Returns: The document.
    /// - Throws: `UnusableConfiguration` when it is no XML.
    mutating func read(_ path: String) throws(UnusableConfiguration) -> ParsedDocument {
        if let known = documents[path] { return known }
        let name = files.name(of: path)
        let bytes = try files.bytes(of: name, "the schema", orRefuseAs: "schematron/unreadable")
        let reading = XMLReader().read(bytes, name: name)
        guard let document = reading.document else {
            throw UnusableConfiguration(reading.diagnostics, text: reading.source.text)
        }
        documents[path] = document
        digests.append("\(name) \(SHA256.hexadecimal(SHA256.digest(bytes)))")
        return document
    }

    /// A file's name for messages.
    func name(of path: String) -> String { files.name(of: path) }

    /// What an `include` leads to; a sentence when it leads nowhere.
    ///
    /// - Parameters:
    ///   - location: The location as written.
    ///   - base: The file that includes, as an absolute path.
    /// - Returns: The file, as an absolute path.
    func path(_ location: String, from base: String) -> Result<String, SchematronLocationProblem> {
        if location.contains(":") || location.hasPrefix("/") {
            return .failure(SchematronLocationProblem("\(location) is no file beside the schema; nothing is fetched"))
        }
        let path = FolderPath.absolute(location, in: FolderPath.parent(of: base) ?? "/")
        guard FolderPath.relative(path, to: folder)?.isEmpty == false else {
            return .failure(SchematronLocationProblem("\(location) leads out of the schema's folder"))
        }
        guard files.kind(path) == .file else {
            return .failure(SchematronLocationProblem("there is no file \(location)"))
        }
        guard documents.count < Self.fileLimit else {
            return .failure(SchematronLocationProblem("more than \(Self.fileLimit) files are included"))
        }
        return .success(path)
    }
}

/// Why a location of an `include` leads nowhere.
struct SchematronLocationProblem: Error {
    let summary: String

    init(_ summary: String) {
        self.summary = summary
    }
}
