import BODXML

/// Where a user's own schemas are: a file with what it includes, or a folder such as an unpacked Data Catalog export.
///
/// How files are read is the caller's business; locations are relative to the folder, with `/` between names, and never lead
/// out of it.
public struct SchemaFolder: Sendable {
    /// The folder's name, put before locations in findings.
    public let name: String
    /// The one schema to use, when the user named a file.
    public let file: String?
    private let load: @Sendable (String) -> [UInt8]?

    /// Makes a folder.
    ///
    /// - Parameters:
    ///   - name: The folder's name.
    ///   - file: The one schema to use, relative to the folder; nil to look for the noun's or the document's schema.
    ///   - load: Gives the bytes of a location, or nil when there is no such file.
    public init(name: String, file: String? = nil, load: @escaping @Sendable (String) -> [UInt8]?) {
        self.name = name
        self.file = file
        self.load = load
    }

    /// The schema for a document: `VerbNoun.xsd` before `Noun.xsd`, in the folder, in `BODs`, and as a catalog export has them.
    func documents(root: String, noun: String?) throws(UnusableSchema) -> SchemaDocumentSet? {
        let nouns = noun.map { ["\($0).xsd", "\($0)/\($0).xsd", "BOD/\($0)/\($0).xsd", "Nouns/\($0).xsd"] } ?? []
        let candidates = file.map { [$0] } ?? ["\(root).xsd", "BODs/\(root).xsd"] + nouns
        for candidate in candidates where load(candidate) != nil {
            return try SchemaDocumentSet(root: candidate, in: name, load: load)
        }
        // A file that the user named and that is not there is his mistake, not a reason to look elsewhere.
        if let file { return try SchemaDocumentSet(root: file, in: name, load: load) }
        return nil
    }
}
