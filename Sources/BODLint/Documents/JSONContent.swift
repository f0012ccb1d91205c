import BODForms
import BODJSON
import BODMessage

/// What a JSON document is, told by the names of its members.
enum JSONContent {
    /// A document in the form json-exact.
    case exact
    /// The headers of a message.
    case headers
    /// Neither.
    case other

    init(_ root: JSONNode) {
        let names = root.members.map(\.nameUTF8)
        if names.contains(where: { Self.holds(Self.exactNames, $0) }) {
            self = .exact
        } else if names.contains(where: { Self.holds(Self.headerNames, $0) }) {
            self = .headers
        } else {
            self = .other
        }
    }

    /// What every document in json-exact has: the name of its root element, or the list of what stands beside it.
    private static let exactNames = ["$name", "$document", "$ns"]

    /// The parameters that a message cannot do without; other JSON has no reason to use such a name.
    private static let headerNames = [MessageParameter.documentName, .fromLogicalId, .toLogicalId].map(\.rawValue)

    private static func holds(_ names: [String], _ name: ArraySlice<UInt8>) -> Bool {
        names.contains { name.elementsEqual($0.utf8) }
    }
}
