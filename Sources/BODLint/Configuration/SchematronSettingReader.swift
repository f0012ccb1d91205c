import BODDiagnostics
import BODYAML

/// Reads the key `schematron` of a configuration file, with the schemas that it names.
struct SchematronSettingReader {
    let folder: String
    let files: ConfigurationFiles
    /// The phase that an option names, which wins.
    let phase: String?
    var decoding: YAMLDecoding

    /// The schemas by noun, or verb and noun, or `all`.
    ///
    /// - Throws: `UnusableConfiguration` with what is wrong with a schema.
    mutating func read(_ node: YAMLNode) throws(UnusableConfiguration) -> [ConfiguredSchematron] {
        var schemas: [ConfiguredSchematron] = []
        for entry in decoding.mapping(node)?.entries ?? [] {
            var nodes = [entry.value]
            if case .sequence(let elements) = entry.value.value { nodes = elements }
            for node in nodes {
                guard let (path, phase) = file(node) else { continue }
                let schema = try SchematronReader.read(path, phase: self.phase ?? phase, files)
                let location = SourceLocation(file: decoding.file, range: entry.keyRange)
                let noun = entry.key == "all" ? nil : ConfiguredNoun(name: entry.key, location: location)
                schemas.append(ConfiguredSchematron(noun, schema: schema, origin: .file(location)))
            }
        }
        return schemas
    }

    /// A path, or a path with a phase.
    private mutating func file(_ node: YAMLNode) -> (path: String, phase: String?)? {
        guard case .mapping = node.value else { return path(node).map { ($0, nil) } }
        guard let mapping = decoding.mapping(node, keys: ["file", "phase"], required: ["file"]) else { return nil }
        let phase = mapping["phase"].flatMap { decoding.nonEmptyString($0) }
        return mapping["file"].flatMap { path($0) }.map { ($0, phase) }
    }

    private mutating func path(_ node: YAMLNode) -> String? {
        guard let text = decoding.nonEmptyString(node) else { return nil }
        let path = FolderPath.absolute(text, in: folder)
        if files.kind(path) == .file { return path }
        decoding.report(
            "missing-file",
            at: node.range,
            "there is no file \(text.debugDescription)",
            explanation: "documents would not be held to it",
            remedy: "give a path relative to this file's folder"
        )
        return nil
    }
}
