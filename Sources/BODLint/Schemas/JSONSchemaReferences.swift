import BODJSON
import BODXML

/// Which files beside a JSON Schema its references name.
enum JSONSchemaReferences {
    /// The locations, relative to the folder of the root schema.
    ///
    /// - Parameters:
    ///   - root: The schema document.
    ///   - location: Its own location.
    ///   - stem: What the URIs of the folder begin with.
    /// - Returns: The locations; references to other hosts, or out of the folder, are none.
    static func all(in root: JSONNode, at location: String, stem: String) -> [String] {
        var found: [String] = []
        var pending = [root]
        while let node = pending.popLast() {
            switch node.kind {
            case .object:
                for member in node.members {
                    if member.name == "$ref", let text = member.value.string {
                        self.location(of: text, from: location, stem: stem).map { found.append($0) }
                    }
                    pending.append(member.value)
                }
            case .array: pending += node.elements
            case .string, .number, .boolean, .null: continue
            }
        }
        return found
    }

    private static func location(of reference: String, from base: String, stem: String) -> String? {
        let whole = reference.prefix { $0 != "#" }
        let isOfFolder = !stem.isEmpty && whole.hasPrefix(stem)
        let path = isOfFolder ? whole.dropFirst(stem.count) : whole
        return path.isEmpty ? nil : SchemaLocation.resolve(String(path), against: isOfFolder ? "" : base)
    }
}
