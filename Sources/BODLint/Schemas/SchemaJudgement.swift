import BODDiagnostics
import BODModel
import BODXML

/// Judges a document by its schema, and says what could not be judged.
struct SchemaJudgement {
    private let catalog: SchemaCatalog
    private let limit: Int

    init(_ catalog: SchemaCatalog, limit: Int) {
        self.catalog = catalog
        // Rules take the place of some of the findings, which can only be counted once when they are all here.
        self.limit = max(limit, XMLLimits.standard.findings)
    }

    /// What the schema says about a document.
    ///
    /// - Parameters:
    ///   - bod: The document.
    ///   - isPart: Whether it is a part of a larger one; a part in a wrong namespace is not judged.
    /// - Returns: The findings.
    /// - Throws: `UnusableSchema` when there is a schema that cannot be used.
    func verdict(for bod: BusinessObjectDocument, isPart: Bool = false) throws(UnusableSchema) -> SchemaVerdict {
        let schema = isPart && bod.isInWrongNamespace ? .none : try catalog.schema(for: bod)
        guard let judge = schema.document else { return SchemaVerdict(diagnostics: Self.nothingToJudgeBy(bod)) }
        var verdict = SchemaValidator(judge, limit: limit).judge(bod.document, as: bod.name(of: bod.root, in: judge))
        if let folder = schema.passedOver, schema.coverage == .whole {
            verdict.diagnostics.append(Self.ownSchemaMissing(bod, folder))
        }
        guard case .envelope = schema.coverage else { return verdict }
        guard let noun = schema.noun else {
            verdict.diagnostics.append(Self.nounNotJudged(bod))
            return verdict
        }
        let validator = SchemaValidator(noun, limit: limit)
        for element in bod.nouns.map(\.element) {
            verdict.add(validator.judge(bod.document, from: element, as: bod.name(of: element, in: noun)))
        }
        return verdict
    }

    /// The schemas that judge a document.
    func models(for bod: BusinessObjectDocument) throws(UnusableSchema) -> [SchemaModel] {
        if bod.isInWrongNamespace { return [] }
        let schema = try catalog.schema(for: bod)
        return [schema.document, schema.noun].compactMap { $0?.model }
    }

    /// A root in the wrong namespace, or one that is no verb and noun, has its own finding; nothing more is to be said of the schema.
    private static func nothingToJudgeBy(_ bod: BusinessObjectDocument) -> [Diagnostic] {
        guard bod.name != nil, bod.root.namespace == BODNamespace.infor else { return [] }
        return [nounNotJudged(bod)]
    }

    private static func ownSchemaMissing(_ bod: BusinessObjectDocument, _ folder: String) -> Diagnostic {
        let names = [bod.root.localName, bod.name?.noun].compactMap { $0.map { "\($0).xsd" } }.joined(
            separator: " nor "
        )
        return Diagnostic(
            "lint/no-schema",
            .info,
            "\(folder) has neither \(names), so bodkit's own schema was used",
            explanation: "the schema of your tenant may demand more, or allow other elements",
            remedy: "name the schema after the document or its noun, or give the file itself with --schema",
            at: bod.root.location
        )
    }

    private static func nounNotJudged(_ bod: BusinessObjectDocument) -> Diagnostic {
        let noun = bod.name?.noun ?? bod.root.localName
        return Diagnostic(
            "lint/no-schema",
            .info,
            "\(noun) was not checked against a schema",
            explanation:
                "bodkit has schemas for BOD, and for Requisition and PurchaseOrder under twelve verbs; of others only the envelope is checked",
            remedy: "give the noun's schema from your tenant's Data Catalog with --schema FILE|DIR",
            at: bod.root.location
        )
    }
}
