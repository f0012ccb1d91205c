import BODForms
import BODJSON
import BODMessage

/// What a JSON document is, told by the names of its members.
enum JSONContent {
    /// A document in the form json-exact.
    case exact
    /// The headers of a message.
    case headers
    /// A JSON Schema, or the layout of a DSV object.
    case schema
    /// None of these; whether it may be a schema all the same, because it has a member as schemas have them.
    case other(isMaybeSchema: Bool)

    /// - Parameters:
    ///   - root: The document.
    ///   - file: Its name, which may say that it is a schema.
    init(_ root: JSONNode, file: String = "") {
        let names = root.members.map(\.nameUTF8)
        let keywords = names.count { Self.holds(Self.typeNames, $0) }
        if names.contains(where: { Self.holds(Self.exactNames, $0) }) {
            self = .exact
        } else if names.contains(where: { Self.holds(Self.headerNames, $0) }) {
            self = .headers
        } else if names.contains(where: { Self.holds(Self.schemaNames, $0) }) || Self.isNamedSchema(file)
            || keywords > 1
        {
            self = .schema
        } else {
            self = .other(isMaybeSchema: keywords > 0)
        }
    }

    /// What every document in json-exact has: the name of its root element, or the list of what stands beside it.
    private static let exactNames = ["$name", "$document", "$ns"]

    /// The parameters that a message cannot do without; other JSON has no reason to use such a name.
    private static let headerNames = [MessageParameter.documentName, .fromLogicalId, .toLogicalId].map(\.rawValue)

    /// Whether a file calls itself a schema: `order.schema.json`.
    private static func isNamedSchema(_ file: String) -> Bool {
        [".schema.json", ".schema"].contains { file.lowercased().hasSuffix($0) }
    }

    /// What only a schema has, and what one without them has two of.
    private static let schemaNames = ["$schema", "dialect"]
    private static let typeNames = [
        "type", "properties", "required", "items", "definitions", "$defs", "allOf", "oneOf", "anyOf",
        "patternProperties",
        "additionalProperties",
    ]

    /// Whether a member by itself tells a document from other JSON, in which `documentName` may well be found.
    static func isTelling(_ name: String) -> Bool {
        holds(exactNames, ArraySlice(name.utf8)) || holds(Array(headerNames.dropFirst()), ArraySlice(name.utf8))
    }

    private static func holds(_ names: [String], _ name: ArraySlice<UInt8>) -> Bool {
        names.contains { name.elementsEqual($0.utf8) }
    }
}
