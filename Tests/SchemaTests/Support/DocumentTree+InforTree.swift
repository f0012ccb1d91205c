import BODXML

/// The element tree of Infor's registry: one line a node with path, type, mandatory, maximum (-1 for any number),
/// attribute.
extension DocumentTree {
    init(inforTree text: String) {
        self.init()
        var places: [String: Int] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5, let slash = fields[0].lastIndex(of: "/") else { continue }
            let parent = places[String(fields[0][..<slash])]
            let name = String(fields[0][fields[0].index(after: slash)...])
            if fields[4] == "true" {
                guard let parent else { continue }
                self[parent].attributes.append(Self.attribute(String(name.dropFirst()), fields))
            } else {
                let index = append(Self.element(name, parent: parent, fields))
                if let parent, ["UserArea", "Signature"].contains(self[parent].name) { self[parent].isOpen = true }
                places[fields[0]] = index
            }
        }
    }

    private static func attribute(_ name: String, _ fields: [String]) -> TreeAttribute {
        TreeAttribute(name: name, isMandatory: fields[2] == "true", value: value(fields[1]) ?? TreeValue("x"))
    }

    /// `any NS` is how the registry writes a wildcard, and UserAreaMeta how it writes some places of UserArea.
    private static func element(_ name: String, parent: Int?, _ fields: [String]) -> TreeNode {
        let names: [String: String?] = ["any NS": nil, "UserAreaMeta": "UserArea"]
        return TreeNode(
            name: names[name] ?? name,
            parent: parent,
            isMandatory: fields[2] == "true",
            maximum: fields[3] == "-1" ? nil : Int(fields[3]),
            value: value(fields[1])
        )
    }

    private static func value(_ type: String) -> TreeValue? {
        switch type {
        case "", "ANYTYPE": nil
        case "DATETIME": TreeValue("2025-12-09T10:00:00Z", wrong: "yesterday")
        case "DATE": .of(.date)
        case "DECIMAL": .of(.decimal)
        case "BOOLEAN": .of(.boolean)
        case "POSITIVEINTEGER": .of(.positiveInteger)
        case "INTEGER": .of(.integer)
        case "DURATION": .of(.duration)
        case "LANGUAGE": .of(.language)
        case "ANYURI": .of(.anyURI)
        default: .of(.string)
        }
    }
}
