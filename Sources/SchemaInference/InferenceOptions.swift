/// What to infer, and how.
public struct InferenceOptions: Sendable, Hashable {
    /// The kind of schema.
    public enum Target: Sendable, Hashable {
        /// XML Schema 1.0, from XML documents.
        case xsd(XSDStyle)
        /// JSON Schema, from JSON documents.
        case jsonSchema(JSONDialect)
        /// The layout of delimited text as the Infor Data Catalog describes it, from tables with a line of headers.
        case delimited

        /// The kind of samples that it is inferred from.
        public var sampleKind: SampleKind {
            switch self {
            case .xsd: .xml
            case .jsonSchema: .json
            case .delimited: .delimited
            }
        }
    }

    /// How an XML Schema is written.
    public enum XSDStyle: Sendable, Hashable {
        /// With all that XML Schema 1.0 offers.
        case standard
        /// By the rules of the Infor Data Catalog for custom nouns: every element names a type ending in `Type`, and there is no union.
        case catalog
    }

    /// The dialect of JSON Schema.
    public enum JSONDialect: Sendable, Hashable {
        /// Draft 6 by the rules of the Infor Data Catalog: `x-position`, `oneOf` only for null, no `anyOf`.
        case catalog
        /// Draft 2020-12.
        case draft202012
    }

    /// The kind of schema.
    public var target: Target
    /// The name of the schema; without one it is the root element's.
    public var name: String?
    /// Whether the schema says how often optional parts were seen.
    public var showsPresence = true
    /// Whether the schema shows values of the samples.
    public var showsExamples = false
    /// Whether values that come from a short list, seen often enough, become an enumeration.
    public var enumerations = false
    /// Whether a JSON object may have members that no sample has.
    public var allowsOtherMembers = true
    /// What the user knows better than the samples show.
    public var hints: InferenceHints?
    /// Whether every sample is validated by the schema before it is returned.
    public var verifies = true

    /// Makes options.
    ///
    /// - Parameters:
    ///   - target: The kind of schema.
    ///   - name: The name of the schema.
    public init(target: Target, name: String? = nil) {
        self.target = target
        self.name = name
    }

    var observation: ObservationOptions {
        ObservationOptions(keepsValues: showsExamples || enumerations || hints?.wantsValues == true)
    }
}
