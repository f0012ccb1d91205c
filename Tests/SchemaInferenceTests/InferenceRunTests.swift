import BODDiagnostics
import BODJSON
import BODTestSupport
import BODXML
import Testing

@testable import SchemaInference

@Suite("An inference run")
struct InferenceRunTests {
    @Test("gives the same bytes for the same samples in any order", arguments: Soak.seeds(12 as UInt64))
    func orderOfSamples(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let inputs = samples(documents.make(count: 5))
        let run = InferenceRun(InferenceOptions(target: .xsd(.standard)))
        let forward = try run.infer(from: inputs).schema
        let backward = try run.infer(from: inputs.reversed()).schema
        #expect(forward?.files == backward?.files)
        #expect(forward?.summary == backward?.summary)
    }

    @Test("gives a schema that accepts every sample, whichever samples there are", arguments: Soak.seeds(40 as UInt64))
    func soundness(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let inputs = samples(documents.make(count: 4))
        for style in [InferenceOptions.XSDStyle.standard, .catalog] {
            let run = InferenceRun(InferenceOptions(target: .xsd(style)))
            for count in [1, 2, inputs.count] {
                do {
                    let outcome = try run.infer(from: Array(inputs.suffix(count)))
                    #expect(outcome.schema?.summary.isVerified == true)
                } catch {
                    let findings = error.diagnostics.map {
                        "\($0.location.file) \($0.location.path ?? "") \($0.summary)"
                    }
                    Issue.record("\(findings)")
                }
            }
        }
    }

    @Test(
        "gives a JSON Schema that accepts every sample, in the same bytes for any order",
        arguments: Soak.seeds(60 as UInt64)
    )
    func soundJSON(seed: UInt64) throws {
        var documents = RandomJSON(seed: seed)
        let inputs = samples(documents.make(count: 4), ending: "json")
        for dialect in [InferenceOptions.JSONDialect.catalog, .draft202012] {
            let run = InferenceRun(InferenceOptions(target: .jsonSchema(dialect)))
            let forward = try run.infer(from: inputs).schema
            #expect(forward?.summary.isVerified == true)
            #expect(try run.infer(from: inputs.reversed()).schema?.files == forward?.files)
        }
    }

    @Test("leaves out a sample that cannot be read, with a finding, and uses the others")
    func unreadableSample() throws {
        let outcome = try outcome(["<R><a/></R>", "<R><a></R>"])
        #expect(outcome.schema?.summary.documents == 1)
        #expect(outcome.diagnostics.map(\.location.file) == ["sample-11.xml"])
    }

    @Test("gives no schema when nothing can be read")
    func nothingReadable() throws {
        let outcome = try outcome(["<R>"])
        #expect(outcome.schema == nil && !outcome.diagnostics.isEmpty)
        let json = try self.json(["{"])
        #expect(json.schema == nil && !json.diagnostics.isEmpty)
    }

    private func json(_ texts: [String]) throws -> InferenceOutcome {
        try InferenceRun(InferenceOptions(target: .jsonSchema(.catalog))).infer(from: samples(texts, ending: "json"))
    }

    @Test(
        "refuses in a sentence what it cannot do",
        arguments: [
            ([], "infer/no-samples"), (["<R/>", "{}"], "infer/mixed-samples"), (["{}"], "infer/wrong-kind"),
        ]
    )
    func refusals(texts: [String], id: String) throws {
        let outcome = try outcome(texts)
        #expect(outcome.schema == nil)
        #expect(outcome.diagnostics.map(\.id.description) == [id])
    }

    @Test(
        "leaves out a sample that no schema could accept",
        arguments: [
            ("xsi:nil='true'>x", "infer/nil-with-content"), ("xsi:nil='yes'>", "infer/nil-value"),
            ("xsi:type='none:T'>", "infer/unknown-type"), ("xsi:other='1'>", "infer/unknown-instance-attribute"),
            ("xsi:type='xs:int' a='1'>1", "infer/simple-type-with-more"),
        ]
    )
    func impossibleSamples(content: String, id: String) throws {
        let declarations =
            "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:xs='http://www.w3.org/2001/XMLSchema'"
        let outcome = try outcome(["<R \(declarations) \(content)</R>"])
        #expect(outcome.schema == nil)
        #expect(outcome.diagnostics.map(\.id.description) == [id])
        #expect(outcome.diagnostics.first?.location.range != nil)
    }

    @Test("says what it decided without being certain, with counts")
    func choices() throws {
        let summary = try #require(
            outcome(["<R><Zip>01234</Zip><Qty>1</Qty></R>", "<R><Qty>2</Qty><Zip>99</Zip></R>"]).schema?.summary
        )
        #expect(summary.choices.map(\.subject) == ["R", "Zip"])
        #expect(summary.description.hasPrefix("2 documents, 3 elements, 1 type\nthe schema accepts all 2 documents\n"))
        #expect(summary.description.contains("Zip: digits in both values, with a leading zero in 1; kept as text"))
    }

    @Test("tells a schema that refuses its samples as a mistake of the program")
    func unsoundSchema() throws {
        let wrong = SchemaFile(
            name: "r.xsd",
            bytes: Array(
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='S'/></xs:schema>".utf8
            )
        )
        let options = InferenceOptions(target: .xsd(.standard))
        let sample = InferenceInput(name: "r.xml", bytes: Array("<R/>".utf8))
        #expect(try SampleVerification([wrong], options).findings(in: sample).count == 1)
        let broken = SchemaFile(name: "r.xsd", bytes: Array("<xs:schema/>".utf8))
        #expect(throws: InferenceError.self) { try SampleVerification([broken], options) }
    }
}

@Suite("A sample of which is said how it is written")
struct SampleFormTests {
    @Test(
        "is read so, whatever its name",
        arguments: [
            (SampleForm.ndjson, "{\"a\":1}\n{\"a\":2}\n", InferenceOptions.Target.jsonSchema(.catalog)),
            (.json, "{\"a\":1}", .jsonSchema(.catalog)), (.csv, "a;b\n1;2\n", .delimited),
            (.xml, "<a/>", .xsd(.standard)),
        ]
    )
    func forms(form: SampleForm, text: String, target: InferenceOptions.Target) throws {
        let sample = InferenceInput(name: "-", bytes: Array(text.utf8), form: form)
        #expect(SampleKind(of: sample) == form.kind)
        let outcome = try InferenceRun(InferenceOptions(target: target)).infer(from: [sample])
        #expect(outcome.schema?.summary.isVerified == true, "\(outcome.diagnostics)")
    }

    @Test(
        "is taken for a table where one is wanted and nothing says otherwise",
        arguments: [
            ("-", "a,b\n1,2\n", true), ("-", "\"a\",\"b\"\n", true), ("-", "n;m\n", true), ("data.txt", "1,2\n", true),
            ("-", "<a/>", false), ("-", "{}", false), ("-", " [1]", false), ("a.json", "1", false),
            ("a.xml", "a,b", false),
        ]
    )
    func wantedTable(name: String, text: String, isTable: Bool) {
        let sample = InferenceInput(name: name, bytes: Array(text.utf8))
        #expect((SampleKind(of: sample, wanted: .delimited) == .delimited) == isTable)
        #expect(SampleKind(of: sample) != .delimited)
    }

    @Test("that is another kind is refused by the reader of what it is said to be")
    func otherKind() throws {
        let sample = InferenceInput(name: "-", bytes: Array("<a/>".utf8), form: .json)
        let outcome = try InferenceRun(InferenceOptions(target: .jsonSchema(.catalog))).infer(from: [sample])
        #expect(outcome.schema == nil && outcome.diagnostics.first?.id.description.hasPrefix("json/") == true)
    }

    @Test("keeps the limits that it comes with")
    func limits() throws {
        var limits = SampleLimits()
        limits.xml.depth = 2
        limits.json.depth = 2
        for (text, target) in [
            ("<a><b><c/></b></a>", InferenceOptions.Target.xsd(.standard)), ("[[[1]]]", .jsonSchema(.catalog)),
        ] {
            let sample = InferenceInput(name: "s", bytes: Array(text.utf8), limits: limits)
            let outcome = try InferenceRun(InferenceOptions(target: target)).infer(from: [sample])
            #expect(outcome.schema == nil && outcome.diagnostics.first?.severity == .error)
        }
    }
}
