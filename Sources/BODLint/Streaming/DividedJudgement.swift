import BODDiagnostics
import BODModel
import BODXML

/// Judges a document by its schema while its parts come, and says what could not be judged.
struct DividedJudgement {
    private let judgement: SchemaJudgement
    private var document: DividedVerdict?
    /// What the tenant's schema of the noun says of a noun that is spread over parts.
    private var noun: DividedVerdict?
    private var isBegun = false
    /// The elements of which not everything could be judged.
    private(set) var unchecked: Set<String> = []
    /// Whether keys were not seen where a schema has some.
    private(set) var hasUncheckedKeys = false

    init(_ judgement: SchemaJudgement) { self.judgement = judgement }

    /// Judges the next part.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - bod: The part as it was read.
    /// - Returns: What is to be said.
    /// - Throws: `UnusableSchema` when there is a schema for the document that cannot be used.
    mutating func add(_ part: XMLPart, _ bod: BusinessObjectDocument) throws(UnusableSchema) -> PartVerdict {
        let schema = try judgement.catalog.schema(for: bod)
        var verdict = PartVerdict()
        if !isBegun { verdict.findings = judgement.remarks(on: bod, schema) }
        guard let judge = schema.document else {
            isBegun = true
            return verdict
        }
        if !isBegun { document = DividedVerdict(judge, limit: judgement.limit) }
        isBegun = true
        verdict.add(told(by: \.document, part, bod.root, as: bod.name(of: bod.root, in: judge)))
        if case .envelope = schema.coverage, let noun = schema.noun { add(part, bod, noun, &verdict) }
        return verdict
    }

    /// Judges what the part has of nouns by a schema of their own.
    private mutating func add(
        _ part: XMLPart,
        _ bod: BusinessObjectDocument,
        _ schema: CompiledSchema,
        _ verdict: inout PartVerdict
    ) {
        // Only the first data area has nouns; that there is another is told by a rule.
        guard let area = bod.dataArea?.element, part.isFirst(area) else { return }
        let divided = DividedPart(part, bod.document)
        for element in bod.nouns.map(\.element) {
            switch divided.presence(of: element) {
            case .over: continue
            case .whole:
                let told = judgement.verdict(on: element, of: bod, schema)
                verdict.findings += told.diagnostics
                verdict.dropped += told.dropped
                continue
            case .beginning: noun = DividedVerdict(schema, limit: judgement.limit)
            case .continued: break
            }
            verdict.add(told(by: \.noun, part, element, as: bod.name(of: element, in: schema)))
        }
    }

    private mutating func told(
        by divided: WritableKeyPath<Self, DividedVerdict?>,
        _ part: XMLPart,
        _ start: ElementNode,
        as name: XMLName?
    ) -> PartVerdict {
        guard var judging = self[keyPath: divided] else {
            // There was no memory to judge it.
            unchecked.insert(start.localName)
            return PartVerdict()
        }
        // Two of them would copy what each remembers.
        self[keyPath: divided] = nil
        let told = judging.add(part, start.document, from: start, as: name)
        unchecked.formUnion(judging.unchecked)
        hasUncheckedKeys = hasUncheckedKeys || judging.hasUncheckedKeys
        self[keyPath: divided] = judging
        return told
    }
}
