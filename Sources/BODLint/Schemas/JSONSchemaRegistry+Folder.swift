package import BODJSON

extension JSONSchemaRegistry {
    /// The schemas of a folder that the references of a schema name, and those that they name in turn; nothing is fetched.
    ///
    /// A file is only taken where a reference leads by its path, so that a document which happens to lie there, and calls itself by the
    /// identifier of a schema, does not take its place.
    ///
    /// - Parameters:
    ///   - root: The schema.
    ///   - name: Its file in the folder.
    ///   - folder: The folder, put before the names of files.
    ///   - uri: The URI of the schema if it has none of its own.
    ///   - load: Gives the bytes of a file, or nil when there is no such file.
    package init(
        besides root: JSONDocument,
        at name: String,
        in folder: String,
        uri: String,
        load: (String) -> [UInt8]?
    ) {
        self.init()
        let base = root.root["$id"]?.string ?? uri
        let stem = base.lastIndex(of: "/").map { String(base[...$0]) } ?? ""
        var pending = [(document: root, location: name)]
        var seen: Set<String> = [name]
        while let (document, location) = pending.popLast(), seen.count < 1_000 {
            for reference in JSONSchemaReferences.all(in: document.root, at: location, stem: stem)
            where seen.insert(reference).inserted {
                let file = "\(folder)/\(reference)"
                guard let bytes = load(file), let found = try? JSONDocument(bytes, file: file) else { continue }
                add(found, uri: stem + reference)
                if let id = found.root["$id"]?.string { add(found, uri: id) }
                pending.append((found, reference))
            }
        }
    }
}
