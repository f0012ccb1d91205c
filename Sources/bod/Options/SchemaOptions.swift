import ArgumentParser
import BODDiagnostics
import BODFiles
import BODJSON
import BODLint
import BODXML

/// Which schemas documents are judged by.
struct SchemaOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Your own schema: an XSD file, or a folder such as an unpacked Data Catalog export; it comes before bodkit's. A JSON \
            Schema, for JSON documents; the layout of a DSV object, for delimited text.
            """,
            valueName: "file|dir"
        ),
        completion: .file(extensions: ["xsd", "json"])
    )
    var schema: String?

    @Option(
        help: ArgumentHelp(
            "The earlier version of the one schema that is linted: a change that the Data Catalog does not accept is a finding.",
            valueName: "file"
        ),
        completion: .file(extensions: ["xsd", "json"])
    )
    var against: String?

    @Option(
        help: ArgumentHelp("The most steps of one JSON Schema pattern with backreferences.", visibility: .hidden)
    )
    var maxPatternSteps = JSONSchemaOptions().patternSteps

    @Flag(help: "Refuse values that are not of the format a JSON Schema names; without it, that is a warning.")
    var assertFormat = false

    func validate() throws {
        if against != nil, schema != nil {
            throw ValidationError("--against compares two schemas and --schema judges documents; give one of the two")
        }
        if !(1...1_000_000_000).contains(maxPatternSteps) {
            throw ValidationError("--max-pattern-steps takes a number from 1 to 1000000000")
        }
    }

    /// The schema for documents other than XML that the option names; nil when it names none.
    ///
    /// - Throws: `FileProblem` when there is no such file, `UnusableJSONSchema` when it does not compile.
    func given() throws -> GivenSchema? {
        guard let schema, !PathParts.isFolder(schema) else { return nil }
        let options = JSONSchemaOptions(
            assertsFormats: assertFormat,
            warnsOfFormats: true,
            patternSteps: maxPatternSteps
        )
        return try JSONSchemaFile(schema)?.given(options)
    }

    /// What is to be said of the schema for documents other than XML, beside what keeps it from being used.
    ///
    /// - Throws: `FileProblem` when there is no such file.
    func slips() throws(FileProblem) -> (findings: [Diagnostic], text: SourceText)? {
        guard let schema, !PathParts.isFolder(schema) else { return nil }
        return try JSONSchemaFile(schema)?.slips
    }

    /// The catalogue that the option describes.
    ///
    /// - Parameter configured: The schemas by noun that a configuration names; the option wins over all of them.
    /// - Returns: The catalogue.
    /// - Throws: `FileProblem` when there is no such file or folder.
    func catalog(_ configured: [String: ConfiguredSchema] = [:]) throws(FileProblem) -> SchemaCatalog {
        if let schema { return SchemaCatalog(tenant: try Self.folder(schema)) }
        var named: [String: SchemaFolder] = [:]
        for (name, schema) in configured { named[name] = try Self.folder(schema.path) }
        return SchemaCatalog(named: named)
    }

    /// The earlier version of the schema that is linted; nil when the option names none.
    ///
    /// - Throws: What stands in the way of using it as a schema.
    func earlier() throws -> DocumentNeighbours.EarlierVersion? {
        guard let against else { return nil }
        // What cannot be used says so before anything is compared with it.
        _ = try EarlierSchemaFile.read(against)
        let bytes = try FileReading.bytes(of: against, limit: XMLLimits.standard.documentBytes)
        let folder = PathParts.split(against).folder
        return DocumentNeighbours.EarlierVersion(name: against, bytes: bytes, file: Self.loader(of: folder))
    }

    /// Whether documents are judged by the user's own schemas.
    func hasOwn(_ configured: [String: ConfiguredSchema]) -> Bool { schema != nil || !configured.isEmpty }

    private static func folder(_ schema: String) throws(FileProblem) -> SchemaFolder {
        if PathParts.isFolder(schema) {
            // A folder without schemas would leave bodkit's own in charge, in silence.
            _ = try InputFiles([schema], endings: [".xsd"])
            return SchemaFolder(name: schema, load: loader(of: schema))
        }
        _ = try FileReading.bytes(of: schema, limit: XMLLimits.standard.documentBytes)
        let (folder, file) = PathParts.split(schema)
        return SchemaFolder(name: folder, file: file, load: loader(of: folder))
    }

    /// Reads documents of a folder; nothing is fetched.
    static func loader(of folder: String) -> @Sendable (String) -> [UInt8]? {
        { location in try? FileReading.bytes(of: "\(folder)/\(location)", limit: XMLLimits.standard.documentBytes) }
    }
}
