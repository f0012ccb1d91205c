/// A version of JSON Schema.
public enum JSONSchemaDraft: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Draft 6, which the Infor Data Catalog uses.
    case draft06 = "http://json-schema.org/draft-06/schema"
    /// Draft 7.
    case draft07 = "http://json-schema.org/draft-07/schema"
    /// Draft 2019-09.
    case draft201909 = "https://json-schema.org/draft/2019-09/schema"
    /// Draft 2020-12, which OAGIS and OpenAPI 3.1 use.
    case draft202012 = "https://json-schema.org/draft/2020-12/schema"

    /// The URI of the draft's meta-schema, as `$schema` names it.
    public var metaSchemaURI: String {
        self < .draft201909 ? rawValue + "#" : rawValue
    }

    /// Orders by age.
    public static func < (left: JSONSchemaDraft, right: JSONSchemaDraft) -> Bool {
        left.age < right.age
    }

    private var age: Int {
        switch self {
        case .draft06: 6
        case .draft07: 7
        case .draft201909: 8
        case .draft202012: 9
        }
    }
}
