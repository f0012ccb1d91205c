import BODModel
import BODTransform
import BODXML
import Synchronization
import Testing

/// A noun and verb that bodkit has a schema for; the schema is read once for all tests.
struct SkeletonKind: Sendable, Hashable, CustomTestStringConvertible {
    let noun: String
    let verb: String

    static let all = SkeletonSchema.nouns.flatMap { noun in
        SkeletonSchema.verbs(for: noun).map { SkeletonKind(noun: noun, verb: $0.rawValue) }
    }

    static let values = SkeletonValues(creationDateTime: "2026-01-15T09:30:00Z")
    private static let schemas = Mutex<[SkeletonKind: SkeletonSchema]>([:])

    var testDescription: String { verb + noun }

    func schema() throws -> SkeletonSchema {
        try Self.schemas.withLock { known in
            if let schema = known[self] { return schema }
            let schema = try SkeletonSchema(noun: noun, verb: verb)
            known[self] = schema
            return schema
        }
    }

    func document(_ form: SkeletonForm, values: SkeletonValues = values, depth: Int? = nil) throws -> ParsedDocument {
        try parsed(Skeleton(schema(), form: form, values: values, depth: depth))
    }
}

/// The document of a skeleton, read again.
func parsed(_ skeleton: Skeleton) throws -> ParsedDocument {
    try #require(XMLReader().read(skeleton.bytes(), name: "skeleton.xml").document)
}
