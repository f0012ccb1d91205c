/// Names the documents of a schema.
enum SchemaFileNames {
    /// The file name of each namespace: that of the root after the schema, the others after the end of their namespace.
    static func make(for model: InferredSchema, named name: String?) -> [ExactText: String] {
        let root = name ?? (model.roots.count == 1 ? model.roots[0].local.text : "schema")
        var names: [ExactText: String] = [:]
        var taken: Set<String> = []
        for (index, part) in model.namespaces.enumerated() {
            let base = index == 0 ? root : stem(of: part.namespace.text)
            var candidate = base
            var number = 2
            while !taken.insert(candidate.lowercased()).inserted {
                candidate = "\(base)-\(number)"
                number += 1
            }
            names[part.namespace] = "\(candidate).xsd"
        }
        return names
    }

    /// The last word of a namespace that has a letter: `CommonBasicComponents-2` of `urn:…:CommonBasicComponents-2`.
    private static func stem(of namespace: String) -> String {
        if namespace.isEmpty { return "no-namespace" }
        if namespace == "http://www.w3.org/XML/1998/namespace" { return "xml" }
        let words = namespace.split { $0 == "/" || $0 == ":" || $0 == "#" }
        let word = words.last { $0.unicodeScalars.contains { ("A"..."Z").contains($0) || ("a"..."z").contains($0) } }
        let kept = (word ?? "namespace").unicodeScalars.map { isPlain($0) ? Character($0) : "-" }
        return String(kept.prefix(60))
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "A"..."Z", "a"..."z", "0"..."9", "-", "_": true
        default: false
        }
    }
}
