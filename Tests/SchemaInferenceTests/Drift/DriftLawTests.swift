import BODForms
import BODTestSupport
import SchemaInference
import Testing

@Suite("Drift against a schema of our own")
struct DriftLawTests {
    @Test("of the same XML documents is no change", arguments: Soak.seeds(40 as UInt64))
    func sameDocuments(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let texts = documents.make(count: 4 + Int(seed % 12))
        let drift = try drift(of: texts, against: texts) { $0.enumerations = seed % 2 == 0 }
        #expect(drift.changes.isEmpty, "\(drift.text)")
        #expect(drift.refused == 0 && drift.documents == texts.count)
    }

    @Test("of more XML documents has only additions", arguments: Soak.seeds(40 as UInt64, times: 10))
    func moreDocuments(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let texts = documents.make(count: 16)
        let options = InferenceOptions(target: .xsd(.standard))
        let inferred = try InferenceRun(options).infer(from: inputs(texts, options.target)).schema
        for count in [1, 4, 12] {
            let old = try earlier(from: Array(texts.prefix(count)), options)
            let drift = try drift(of: texts, against: old, options, inferred: inferred)
            let others = drift.changes.filter { $0.kind != .widened && $0.kind != .appeared && !$0.isRefused }
            #expect(others.isEmpty, "\(count): \(drift.text)")
        }
    }

    @Test("of the same JSON documents is no change", arguments: Soak.seeds(60 as UInt64))
    func sameJSON(seed: UInt64) throws {
        var documents = RandomJSON(seed: seed)
        let texts = documents.make(count: 4 + Int(seed % 20))
        for dialect in [InferenceOptions.JSONDialect.catalog, .draft202012] {
            let drift = try drift(of: texts, against: texts, .jsonSchema(dialect))
            #expect(drift.changes.isEmpty, "\(drift.text)")
        }
    }

    @Test("of more JSON documents has only additions", arguments: Soak.seeds(60 as UInt64))
    func moreJSON(seed: UInt64) throws {
        var documents = RandomJSON(seed: seed)
        let texts = documents.make(count: 20)
        for dialect in [InferenceOptions.JSONDialect.catalog, .draft202012] {
            for count in [1, 5, 15] {
                let drift = try drift(of: texts, against: Array(texts.prefix(count)), .jsonSchema(dialect))
                let others = drift.changes.filter { $0.kind != .widened && $0.kind != .appeared && !$0.isRefused }
                #expect(others.isEmpty, "\(count): \(drift.text)")
            }
        }
    }

    @Test(
        "refuses no document that the schema accepts, and says why for every document that it refuses",
        arguments: Soak.seeds(40 as UInt64)
    )
    func verdicts(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let texts = documents.make(count: 8)
        let options = InferenceOptions(target: .xsd(.standard))
        let old = try earlier(from: Array(texts.prefix(3)), options)
        for text in texts.dropFirst(3) {
            let drift = try drift(of: [text], against: old, options)
            #expect(drift.changes.contains(where: \.isRefused) == (drift.refused > 0), "\(drift.text)")
        }
    }

    @Test("is the same in any order of the documents and however they are divided", arguments: Soak.seeds(20 as UInt64))
    func order(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let texts = documents.make(count: 9)
        let target = InferenceOptions.Target.xsd(.standard)
        let run = InferenceRun(InferenceOptions(target: target))
        let inputs = inputs(texts, target)
        let schema = try #require(try run.infer(from: Array(inputs.prefix(2))).schema)
        let comparison = DriftRun(try earlier(schema, target))
        let whole = comparison.drift(of: comparison.observe(inputs), inferred: nil)
        var parts = DriftObservation()
        for part in [inputs[6...8], inputs[0...2], inputs[3...5]] {
            parts.merge(comparison.observe(Array(part.reversed())))
        }
        #expect(comparison.drift(of: parts, inferred: nil).json == whole.json)
    }
}
