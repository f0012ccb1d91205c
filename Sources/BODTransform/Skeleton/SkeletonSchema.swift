import BODDiagnostics
public import BODModel
public import BODXML

/// The schema that a skeleton document is made by: a tenant's own where there is one, else bodkit's.
public struct SkeletonSchema: Sendable {
    /// The document's verb and noun.
    public let name: BODName
    /// The envelope, and the noun in it where both come from one schema.
    let envelope: SkeletonPart
    /// The noun, where it has a schema of its own; the noun of the envelope is then only an example.
    let noun: SkeletonPart?

    /// The nouns that bodkit has schemas for, in alphabetical order.
    public static var nouns: [String] { Set(embedded.map(\.noun)).sorted() }

    /// The verbs that bodkit has schemas for with a noun, those that are used most first.
    ///
    /// - Parameter noun: The noun.
    /// - Returns: The verbs; none for a noun that there is no schema for.
    public static func verbs(for noun: String) -> [Verb] {
        let names = embedded.filter { sameBytes($0.noun, noun) }
        return Verb.allCases.filter { verb in names.contains { $0.verb == verb } }
    }

    /// Finds the schema of a noun and verb among bodkit's own.
    ///
    /// - Parameters:
    ///   - noun: The noun, such as `PurchaseOrder`.
    ///   - verb: The verb, such as `Sync`; nil for the one that is used most with the noun.
    /// - Throws: `SkeletonError` with what was probably meant when there is no such schema.
    public init(noun: String, verb: String? = nil) throws(SkeletonError) {
        let known = Self.nouns
        guard known.contains(where: { sameBytes($0, noun) }) else {
            throw .unknownNoun(noun, nearest: Self.nearestNoun(noun, known), known: known)
        }
        let names = Self.embedded.filter { sameBytes($0.noun, noun) }
        name = BODName(verb: try Self.verb(verb, of: noun, among: names), noun: noun)
        envelope = try SkeletonPart(embedded: name)
        self.noun = nil
    }

    /// Finds a noun and verb in a tenant's own schema, which may be that of the whole document or of the noun alone.
    ///
    /// - Parameters:
    ///   - noun: The noun.
    ///   - verb: The verb; nil for the one that is used most with the noun.
    ///   - documents: The tenant's own schema.
    /// - Throws: `SkeletonError` with what was probably meant when the schema does not declare it.
    public init(noun: String, verb: String? = nil, in documents: SchemaDocumentSet) throws(SkeletonError) {
        let model = SchemaModel(documents)
        let declared = model.elementNames
        let wholes = declared.compactMap { BODName(rootElement: $0.local) }.filter { sameBytes($0.noun, noun) }
        if !wholes.isEmpty {
            name = BODName(verb: try Self.verb(verb, of: noun, among: wholes), noun: noun)
            envelope = try SkeletonPart(name.description, in: documents, model)
            self.noun = nil
            return
        }
        guard declared.contains(where: { sameBytes($0.local, noun) }) else {
            let known = declared.map(\.local)
            throw .unknownNoun(noun, nearest: Self.nearestNoun(noun, known), known: known)
        }
        let verb = try Self.verb(verb, of: noun, among: Self.embedded.filter { $0.noun == Self.exampleNoun })
        name = BODName(verb: verb, noun: noun)
        envelope = try SkeletonPart(embedded: BODName(verb: verb, noun: Self.exampleNoun))
        self.noun = try SkeletonPart(noun, in: documents, model)
    }

    /// The noun whose envelopes serve for a noun that has a schema of its own only.
    static let exampleNoun = "PurchaseOrder"

    private static let embedded = EmbeddedSchema.all.compactMap { schema in
        BODName(rootElement: String(schema.fileName.dropLast(".xsd".count)))
    }

    /// The verb that is meant, taken from names whatever their nouns; the first when none was given.
    private static func verb(
        _ given: String?,
        of noun: String,
        among names: [BODName]
    ) throws(SkeletonError) -> Verb {
        let verbs = Verb.allCases.filter { verb in names.contains { $0.verb == verb } }
        guard let given else { return verbs.first ?? .sync }
        if let verb = verbs.first(where: { sameBytes($0.rawValue, given) }) { return verb }
        let known = verbs.map(\.rawValue)
        throw .unknownVerb(given, noun: noun, nearest: nearest(given, known), known: known)
    }

    /// The noun that is meant by a misspelt one, or by the name of a whole document.
    private static func nearestNoun(_ name: String, _ known: [String]) -> String? {
        let noun = BODName(rootElement: name)?.noun ?? name
        return known.first { sameBytes($0, noun) } ?? nearest(noun, known)
    }

    private static func nearest(_ name: String, _ known: [String]) -> String? {
        NameSimilarity.nearest(to: XMLName(name), among: known.map { XMLName($0) })?.local
    }
}
