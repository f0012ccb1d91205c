import BODDiagnostics
import BODJSON
import BODTestSupport
import Testing

@testable import SchemaInference

@Suite("Observing JSON")
struct JSONObserverTests {
    private func observed(_ text: String, _ name: String = "a.ndjson") throws -> Evidence {
        var observer = JSONObserver()
        try observer.observe(InferenceInput(name: name, bytes: Array(text.utf8)))
        return observer.evidence
    }

    private func node(_ evidence: Evidence, _ path: String...) throws -> NodeEvidence {
        let names = path.map { $0 == "*" ? .item : ExpandedName(ExactText($0)) }
        return try #require(evidence.nodes[Context(path: names)])
    }

    @Test(
        "counts every value and every member at its path, whatever the order of members",
        arguments: Soak.seeds(40 as UInt64)
    )
    func counts(seed: UInt64) throws {
        var documents = RandomJSON(seed: seed)
        let texts = documents.make(count: 12)
        var expected = PlainCount()
        for text in texts { expected.count(try JSONDocument(text).root.value, at: []) }
        let evidence = try observed(texts.joined(separator: "\n"))
        #expect(evidence.documents == texts.count && evidence.hasStreams)
        for (path, node) in evidence.nodes {
            let places = path.path.map(\.local.text)
            #expect(node.instances == expected.instances[places])
            #expect(node.structures == expected.kinds[places]?[.object] ?? 0)
            #expect(node.lists == expected.kinds[places]?[.array] ?? 0)
            #expect(node.text.total == expected.kinds[places]?[.string] ?? 0)
            #expect(node.numbers.total == expected.kinds[places]?[.number] ?? 0)
            for (name, field) in node.fields {
                let inside = places + [name.local.text]
                #expect(field.occurrences == expected.instances[inside])
                #expect(field.present == expected.parents[inside])
            }
        }
        #expect(evidence.nodes.count == expected.instances.count)
    }

    @Test("of lines together is that of the lines one by one", arguments: Soak.seeds(20 as UInt64))
    func lines(seed: UInt64) throws {
        var documents = RandomJSON(seed: seed)
        let texts = documents.make(count: 8)
        var one = JSONObserver(options: ObservationOptions(keepsValues: seed % 2 == 0))
        var several = Evidence()
        for (number, text) in texts.enumerated() {
            let document = try JSONDocument(text, file: "\(number).json")
            var part = JSONObserver(options: ObservationOptions(keepsValues: seed % 2 == 0))
            part.observe(document)
            one.observe(document)
            several.merge(part.evidence)
        }
        #expect(several == one.evidence)
    }

    @Test("finds a member that is spelled with escapes, comes late or is one of many")
    func names() throws {
        let many = (0..<500).map { "\"n\($0)\":\($0)" }
        let text = """
            {"a":1,"b":2,"c":3,"d":4,"e":5,"f":6}
            {"f":1,"\\u0061":2,"e":3}
            {\(many.joined(separator: ","))}
            {\(many.reversed().joined(separator: ","))}
            """
        let evidence = try observed(text)
        let root = try node(evidence)
        #expect(root.fields.count == 506)
        #expect(root.fields[ExpandedName("a")]?.present == 2 && root.fields[ExpandedName("f")]?.present == 2)
        #expect(root.fields.values.allSatisfy { $0.most == 1 })
        #expect(try node(evidence, "n7").instances == 2)
    }

    @Test("tells where something stands first in the file, not in its line")
    func positions() throws {
        let evidence = try observed("{\"a\":1}\n{\"b\":[true]}\n")
        #expect(try node(evidence).fields[ExpandedName("b")]?.first == SamplePosition(file: "a.ndjson", offset: 9))
        #expect(try node(evidence, "b", "*").first == SamplePosition(file: "a.ndjson", offset: 14))
    }

    @Test(
        "sees what a number is by its value",
        arguments: [
            ("12", LexicalClass.integer, 0), ("-0", .integer, 0), ("1.0", .integer, 0), ("1e2", .integer, 0),
            ("1.25", .decimal, 2), ("1.250", .decimal, 2), ("-0.5", .decimal, 1), ("125e-2", .decimal, 2),
            ("12345678901234567890", .integer, 0), ("20260101", .integer, 0),
        ]
    )
    func numbers(text: String, lexicalClass: LexicalClass, digits: Int) throws {
        let numbers = try node(try observed(text, "a.json")).numbers
        #expect(numbers.count(of: lexicalClass) == 1 && numbers.total == 1)
        #expect(numbers.fractionDigits == digits && numbers.longest == text.utf8.count)
    }

    @Test(
        "sees the same in a string whether it is kept or not",
        arguments: [
            "", " ", "word", " word", "word ", "true", "false", "t", "P1D", "Pump", "2026-01-02", "007", "+49", "-",
            "é", "20260102",
            "6/18/2020", "tab\\t",
        ]
    )
    func strings(text: String) throws {
        var kept = JSONObserver(options: ObservationOptions(keepsValues: true))
        kept.observe(try JSONDocument("[\"\(text)\"]"))
        var expected = try node(kept.evidence, "*").text
        expected.distinct = DistinctValues(counts: [:], isOverfull: true, bound: nil)
        expected.examples = []
        #expect(try node(try observed("[\"\(text)\"]"), "*").text == expected)
    }

    @Test("of the parts of a file is that of the file, wherever it is divided", arguments: [1, 7, 12, 40, 1_000])
    func parts(size: Int) throws {
        let text = "{\"a\":1}\n\n{\"b\":[true]}\r\n[1]\n{\"a\":null,\"c\":\"x\"}"
        let sample = InferenceInput(name: "a.ndjson", bytes: Array(text.utf8))
        let run = InferenceRun(InferenceOptions(target: .jsonSchema(.catalog)))
        var all = Observation()
        for range in sample.lineRanges(of: size) { all.merge(run.observe([sample.part(range)])) }
        let joined = run.joined(all, of: sample)
        #expect(joined.evidence == run.observe([sample]).evidence && joined.used == ["a.ndjson"])
    }

    @Test("of the parts of a broken file tells the line as it is numbered in the file")
    func brokenPart() throws {
        let sample = InferenceInput(name: "a.ndjson", bytes: Array("{}\n{}\n{]\n".utf8))
        let run = InferenceRun(InferenceOptions(target: .jsonSchema(.catalog)))
        var all = Observation()
        for range in sample.lineRanges(of: 2) { all.merge(run.observe([sample.part(range)])) }
        let joined = run.joined(all, of: sample)
        #expect(joined.used.isEmpty && joined.evidence.documents == 0)
        #expect(joined.diagnostics.first?.location.range?.start.line == 3)
    }

    @Test("leaves out all of a sample of which one line is broken")
    func brokenLine() throws {
        var observer = JSONObserver()
        #expect(throws: JSONReadError.self) {
            try observer.observe(InferenceInput(name: "a.ndjson", bytes: Array("{\"a\":1}\n{\n".utf8)))
        }
        #expect(observer.evidence == Evidence())
    }
}

/// Values and members counted by path, as plainly as it goes.
private struct PlainCount {
    var instances: [[String]: Int] = [:]
    var parents: [[String]: Int] = [:]
    var kinds: [[String]: [JSONKind: Int]] = [:]

    mutating func count(_ value: JSONValue, at path: [String]) {
        instances[path, default: 0] += 1
        switch value {
        case .null: kinds[path, default: [:]][.null, default: 0] += 1
        case .bool: kinds[path, default: [:]][.boolean, default: 0] += 1
        case .number: kinds[path, default: [:]][.number, default: 0] += 1
        case .string: kinds[path, default: [:]][.string, default: 0] += 1
        case .array(let elements):
            kinds[path, default: [:]][.array, default: 0] += 1
            if !elements.isEmpty { parents[path + ["[]"], default: 0] += 1 }
            for element in elements { count(element, at: path + ["[]"]) }
        case .object(let members):
            kinds[path, default: [:]][.object, default: 0] += 1
            for member in members {
                parents[path + [member.name], default: 0] += 1
                count(member.value, at: path + [member.name])
            }
        }
    }
}
