import BODJSON

/// Finds the schemas in a JSON Schema: a property may be named like a keyword, and is none.
enum JSONSubschemas {
    /// The keywords whose members are schemas by names.
    private static let maps = ["properties", "patternProperties", "definitions", "$defs", "dependentSchemas"]
    /// The keywords whose value is a schema, or a list of schemas.
    private static let schemas = [
        "items", "additionalItems", "additionalProperties", "contains", "not", "if", "then", "else", "propertyNames",
        "unevaluatedItems", "unevaluatedProperties", "allOf", "anyOf", "oneOf", "prefixItems",
    ]

    /// The schemas that are objects, the outermost first; without recursion, since the depth is the document's.
    static func all(in root: JSONNode) -> [JSONNode] {
        var found: [JSONNode] = []
        var pending = [root]
        while let node = pending.popLast() {
            guard node.kind == .object else { continue }
            found.append(node)
            for member in node.members {
                if isNamed(member, among: maps) { pending += member.value.members.map(\.value) }
                if isNamed(member, among: schemas) {
                    pending += member.value.kind == .array ? member.value.elements.map { $0 } : [member.value]
                }
            }
        }
        return found
    }

    /// A keyword wherever a schema uses it.
    static func uses(of keyword: String, in root: JSONNode) -> [JSONMemberNode] {
        all(in: root).compactMap { $0.member(named: keyword) }
    }

    private static func isNamed(_ member: JSONMemberNode, among names: [String]) -> Bool {
        names.contains { member.nameUTF8.elementsEqual($0.utf8) }
    }
}
