import BODDiagnostics
import BODModel
import BODXML

/// Judges a document by its schema, and says what could not be judged.
struct SchemaJudgement {
    let catalog: SchemaCatalog
    let limit: Int

    init(_ catalog: SchemaCatalog, limit: Int) {
        self.catalog = catalog
        // Rules take the place of some of the findings, which can only be counted once when they are all here.
        self.limit = max(limit, XMLLimits.standard.findings)
    }

    /// What the schema says about a document.
    ///
    /// - Parameter bod: The document.
    /// - Returns: The findings.
    /// - Throws: `UnusableSchema` when there is a schema that cannot be used.
    func verdict(for bod: BusinessObjectDocument) throws(UnusableSchema) -> SchemaVerdict {
        let schema = try catalog.schema(for: bod)
        var verdict = SchemaVerdict(diagnostics: remarks(on: bod, schema))
        guard let judge = schema.document else { return verdict }
        verdict.add(SchemaValidator(judge, limit: limit).judge(bod.document, as: bod.name(of: bod.root, in: judge)))
        guard case .envelope = schema.coverage, let noun = schema.noun else { return verdict }
        for element in bod.nouns.map(\.element) { verdict.add(self.verdict(on: element, of: bod, noun)) }
        return verdict
    }

    /// What the schema of a noun says about it.
    func verdict(on noun: ElementNode, of bod: BusinessObjectDocument, _ schema: CompiledSchema) -> SchemaVerdict {
        SchemaValidator(schema, limit: limit).judge(bod.document, from: noun, as: bod.name(of: noun, in: schema))
    }

    /// What is to be said about the choice of the schema: a root in the wrong namespace, or one that is no verb and noun, has its own
    /// finding, and nothing more is to be said of it.
    func remarks(on bod: BusinessObjectDocument, _ schema: DocumentSchema) -> [Diagnostic] {
        guard schema.document != nil else {
            let isNoun = bod.name != nil && bod.root.namespace == BODNamespace.infor
            return isNoun ? [Self.nounNotJudged(bod)] : []
        }
        switch schema.coverage {
        case .whole: return schema.passedOver.map { [Self.ownSchemaMissing(bod, $0)] } ?? []
        case .envelope: return schema.noun == nil ? [Self.nounNotJudged(bod)] : []
        }
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
