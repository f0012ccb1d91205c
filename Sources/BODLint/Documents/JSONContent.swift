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
    /// None of these.
    case other

    init(_ root: JSONNode) {
        let names = root.members.map(\.nameUTF8)
        if names.contains(where: { Self.holds(Self.exactNames, $0) }) {
            self = .exact
        } else if names.contains(where: { Self.holds(Self.headerNames, $0) }) {
            self = .headers
        } else if names.contains(where: { Self.holds(Self.schemaNames, $0) })
            || Self.typeNames.allSatisfy({ name in names.contains { $0.elementsEqual(name.utf8) } })
        {
            self = .schema
        } else {
            self = .other
        }
    }

    /// What every document in json-exact has: the name of its root element, or the list of what stands beside it.
    private static let exactNames = ["$name", "$document", "$ns"]

    /// The parameters that a message cannot do without; other JSON has no reason to use such a name.
    private static let headerNames = [MessageParameter.documentName, .fromLogicalId, .toLogicalId].map(\.rawValue)

    /// What only a schema has, and what one without them has together.
    private static let schemaNames = ["$schema", "dialect"]
    private static let typeNames = ["type", "properties"]

    private static func holds(_ names: [String], _ name: ArraySlice<UInt8>) -> Bool {
        names.contains { name.elementsEqual($0.utf8) }
    }
}
