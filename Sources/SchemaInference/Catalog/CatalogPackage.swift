import BODJSON

/// Packs an inferred schema as the Data Catalog imports it: one ZIP archive with a folder for the object.
///
/// A BOD has its XSDs and the noun's metadata, a JSON or DSV object its schema and, where a property is named as an identifier, the
/// proposed `properties.json`.
public enum CatalogPackage {
    /// Packs a schema.
    ///
    /// - Parameters:
    ///   - schema: The schema; an XSD in the catalog's style, a JSON Schema in the catalog's dialect, or a layout.
    ///   - evidence: What it was inferred from.
    ///   - options: What was inferred.
    /// - Returns: The archive, or the finding why the catalog would not take it.
    public static func pack(
        _ schema: InferenceOutcome.Schema,
        _ evidence: Evidence,
        _ options: InferenceOptions
    ) -> Result<SchemaFile, CatalogRefusal> {
        switch options.target {
        case .xsd: packNoun(schema, evidence, options)
        case .jsonSchema: packObject(schema, evidence, options, folder: "JSON")
        case .delimited: packObject(schema, evidence, options, folder: "DSV")
        }
    }

    private static func packNoun(
        _ schema: InferenceOutcome.Schema,
        _ evidence: Evidence,
        _ options: InferenceOptions
    ) -> Result<SchemaFile, CatalogRefusal> {
        guard let noun = NounPaths(evidence) else { return .failure(.noNoun) }
        let name = noun.noun.local.text
        guard isName(name, longest: 30, also: "_") else { return .failure(.nounName(name)) }
        if let asked = options.name, !asked.utf8.elementsEqual(name.utf8) {
            return .failure(.otherNoun(asked: asked, noun: name))
        }
        guard noun.paths.contains(where: { $0.element == "IDXPath" }) else { return .failure(.noIdentifier(name)) }
        var archive = ZipArchive()
        for (index, file) in schema.files.enumerated() {
            archive.add("BOD/\(name)/\(index == 0 ? "\(name).xsd" : file.name)", file.bytes)
        }
        archive.add("BOD/\(name)/\(name).xml", Array(metadata(noun).utf8))
        return .success(SchemaFile(name: "\(name).zip", bytes: archive.bytes))
    }

    private static func metadata(_ noun: NounPaths) -> String {
        var writer = MarkupWriter()
        writer.element("NounMetadata", [("xmlns", BODVocabulary.namespace)]) { writer in
            writer.element("Noun") { writer in
                writer.leaf("NounName", noun.noun.local.text)
                writer.leaf("NounType", "Transactional")
                for (element, path) in noun.paths { writer.leaf(element, path) }
                writer.element("SupportedVerbs") { writer in
                    for verb in noun.verbs { writer.leaf("SupportedVerb", verb) }
                }
            }
        }
        return writer.text
    }

    private static func packObject(
        _ schema: InferenceOutcome.Schema,
        _ evidence: Evidence,
        _ options: InferenceOptions,
        folder: String
    ) -> Result<SchemaFile, CatalogRefusal> {
        let name = options.name ?? "schema"
        guard isName(name, longest: 100, also: "_.-"), let file = schema.files.first else {
            return .failure(.name(name))
        }
        var archive = ZipArchive()
        archive.add("\(folder)/\(name)/\(name).schema.json", file.bytes)
        let proposed = properties(evidence, name)
        if !proposed.isEmpty {
            let bytes = JSONValue.object(proposed).encoded(.pretty) + [0x0A]
            archive.add("\(folder)/\(name)/\(name).properties.json", bytes)
        }
        return .success(SchemaFile(name: "\(name).zip", bytes: archive.bytes))
    }

    /// The paths that the names of top-level properties propose.
    private static func properties(_ evidence: Evidence, _ object: String) -> [JSONMember] {
        let names = (evidence.nodes[Context(path: [])]?.fields.keys.map(\.local.text) ?? []).sorted {
            ExactText($0) < ExactText($1)
        }
        func named(_ candidates: [String]) -> String? {
            candidates.lazy.compactMap { wanted in names.first { plain($0) == plain(wanted) } }.first
        }
        var members: [JSONMember] = []
        if let identifier = named(["id", "\(object)id", "identifier", "documentid"]) {
            members.append(JSONMember("IdentifierPaths", [.string(path(identifier))]))
        }
        if let variation = named(["variationid", "variation", "variationnumber"]) {
            members.append(JSONMember("VariationPath", .string(path(variation))))
        }
        if let timestamp = named(["timestamp", "lastmodified", "lastmodifieddatetime", "modifieddatetime", "updatedat"])
        {
            members.append(JSONMember("TimestampPath", .string(path(timestamp))))
        }
        return members
    }

    private static func plain(_ name: String) -> String {
        String(name.lowercased().unicodeScalars.filter { $0 != "_" && $0 != "-" && $0 != " " })
    }

    private static func path(_ name: String) -> String {
        let escaped = name.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
        return "$['\(escaped)']"
    }

    private static func isName(_ name: String, longest: Int, also others: String) -> Bool {
        let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\(others)".utf8)
        return !name.isEmpty && name.utf8.count <= longest && name.utf8.allSatisfy(allowed.contains)
    }
}
