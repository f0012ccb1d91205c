import Testing

@testable import SchemaInference

@Suite("A saved state")
struct EvidenceStateTests {
    @Test("is read back as it was", arguments: 0..<30 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let options = ObservationOptions(keepsValues: seed % 2 == 0, distinctValues: 4)
        let gathered = try evidence(documents.make(count: 3), options: options)
        let bytes = EvidenceState.encode(gathered)
        let read = try EvidenceState.decode(bytes, name: "state.json")
        #expect(read == gathered)
        #expect(EvidenceState.encode(read) == bytes)
    }

    @Test("of JSON keeps members whose names are hard to write")
    func names() throws {
        let text = #"{"{}":1,"":[{"}":"x"}],"{a}b":null,"[]":1.5}"#
        let run = InferenceRun(InferenceOptions(target: .jsonSchema(.catalog)))
        let gathered = run.observe(samples([text], ending: "json")).evidence
        #expect(try EvidenceState.decode(EvidenceState.encode(gathered), name: "s") == gathered)
    }

    @Test("of one half, merged with the other half, gives the schema of all", arguments: 0..<12 as Range<UInt64>)
    func halves(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let inputs = samples(documents.make(count: 6))
        let run = InferenceRun(InferenceOptions(target: .xsd(.standard)))
        let state = EvidenceState.encode(run.observe(Array(inputs[3...])).evidence)
        var all = try EvidenceState.decode(state, name: "s")
        all.merge(run.observe(Array(inputs[..<3])).evidence)
        #expect(run.schema(from: all).files == run.schema(from: run.observe(inputs).evidence).files)
    }

    @Test("holds no value of the samples unless values were to be kept")
    func confidentiality() throws {
        let state = EvidenceState.encode(try evidence(["<R><Name>Confidential</Name></R>"]))
        #expect(!String(decoding: state, as: UTF8.self).contains("Confidential"))
    }

    @Test(
        "that was changed or cut short is refused",
        arguments: [
            "", "{", "{}", #"{"format":"bodkit-evidence","version":2}"#,
            #"{"format":"bodkit-evidence","version":1,"documents":-1}"#,
            #"{"format":"bodkit-evidence","version":1,"documents":9007199254740993}"#,
            #"{"format":"bodkit-evidence","version":1,"nodes":[{"path":["{a"]}]}"#,
            #"{"format":"bodkit-evidence","version":1,"nodes":[{"path":["a"]},{"path":["a"]}]}"#,
            #"{"format":"bodkit-evidence","version":1,"nodes":[{"steps":[[null,null]]}]}"#,
            #"{"format":"bodkit-evidence","version":1,"dialects":[[300,0]]}"#,
            #"{"format":"bodkit-evidence","version":1,"nodes":{}}"#,
            #"{"format":"bodkit-evidence","version":1,"nodes":[1]}"#,
            #"{"format":"bodkit-evidence","version":1,"prefixes":[]}"#,
            #"{"format":"bodkit-evidence","version":1,"streams":1}"#,
            #"{"format":"bodkit-evidence","version":1,"nodes":[{"path":"a"}]}"#,
            #"{"format":"bodkit-evidence","version":1,"nodes":[{"path":["a"],"text":[]}]}"#,
            #"{"format":"bodkit-evidence","version":1,"nodes":[{"path":["a"],"text":{"overfull":0}}]}"#,
            #"{"format":"bodkit-evidence","version":1,"nodes":[{"path":["a"],"fields":{"b":[]}}]}"#,
            #"{"format":"bodkit-evidence","version":1,"nodes":[{"path":["a"],"first":"x"}]}"#,
        ]
    )
    func refusals(text: String) {
        #expect(throws: StateError.self) { try EvidenceState.decode(Array(text.utf8), name: "state.json") }
    }
}
