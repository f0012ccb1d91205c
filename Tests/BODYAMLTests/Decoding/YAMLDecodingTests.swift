import BODDiagnostics
import BODYAML
import Testing

@Suite("Decoding YAML")
struct YAMLDecodingTests {
    @Test("reports every unknown key with its place, and what was probably meant")
    func reportsUnknownKeys() throws {
        let (mapping, found) = try decode("ignroe: [id]\nselect: all\nzzzzzz: 1\n") {
            $0.mapping($1, keys: ["select", "ignore"])
        }
        #expect(mapping?.entries.map(\.key) == ["select"])
        #expect(
            found == [
                #"yaml/unknown-key 1:1 there is no key "ignroe"; did you mean ignore?"#,
                #"yaml/unknown-key 3:1 there is no key "zzzzzz""#,
            ]
        )
    }

    @Test("reports a key that has to be there")
    func reportsMissingKeys() throws {
        let (_, found) = try decode("- files: x\n") { decoding, node in
            decoding.list(node).map { decoding.mapping($0[0], keys: ["files", "reason"], required: ["reason"]) }
        }
        #expect(found == ["yaml/missing-key 1:3 the key reason is missing"])
    }

    @Test("takes a text as it is written", arguments: ["010", "no", "'yes'", "1.10", "\"~\""])
    func takesTexts(written: String) throws {
        let (text, found) = try decode(written) { $0.string($1) }
        #expect(text == written.filter { $0 != "'" && $0 != "\"" })
        #expect(found.isEmpty)
    }

    @Test(
        "refuses what is no text",
        arguments: [("[a]", "a list"), ("{a: b}", "a mapping"), ("~", "nothing"), ("", "nothing"), ("null", "nothing")]
    )
    func refusesOtherThanText(written: String, what: String) throws {
        let (text, found) = try decode(written) { $0.string($1) }
        #expect(text == nil)
        #expect(found == ["yaml/wrong-type 1:1 \(what) stands where a text is wanted"])
    }

    @Test("refuses a text of white space where something has to be said", arguments: ["''", "' \t'", "\"\\n\""])
    func refusesEmptyText(written: String) throws {
        let (text, found) = try decode(written) { $0.nonEmptyString($1) }
        #expect(text == nil)
        #expect(found == ["yaml/empty-text 1:1 the text is empty"])
    }

    @Test("knows two truth values", arguments: [("true", true), ("false", false)])
    func takesTruth(written: String, value: Bool) throws {
        #expect(try decode(written) { $0.bool($1) }.0 == value)
    }

    @Test(
        "refuses the other words of YAML 1.1 for truth values",
        arguments: ["yes", "no", "on", "off", "True", "'true'", "1", "[]"]
    )
    func refusesTruth(written: String) throws {
        let (value, found) = try decode(written) { $0.bool($1) }
        #expect(value == nil)
        #expect(found.count == 1)
        #expect(found[0].hasSuffix("stands where true or false is wanted"))
    }

    @Test("takes whole numbers in digits", arguments: [("0", 0), ("12", 12), ("-3", -3)])
    func takesNumbers(written: String, value: Int) throws {
        #expect(try decode(written) { $0.integer($1) }.0 == value)
    }

    @Test(
        "refuses numbers that programs read in different ways",
        arguments: ["010", "0x10", "1_000", "1e3", "1.0", "+1", "'1'", "99999999999999999999", "12:30", "-"]
    )
    func refusesNumbers(written: String) throws {
        let (value, found) = try decode(written) { $0.integer($1) }
        #expect(value == nil)
        #expect(found.map { $0.hasSuffix("stands where a whole number is wanted") } == [true])
    }

    @Test("refuses a number that is out of range", arguments: ["0", "65"])
    func refusesOutOfRange(written: String) throws {
        let (value, found) = try decode(written) { $0.integer($1, in: 1...64) }
        #expect(value == nil)
        #expect(found == ["yaml/out-of-range 1:1 \(written) is not allowed here"])
    }

    @Test("takes one of several words, and says which one was meant")
    func takesChoices() throws {
        let severities = ["error", "warning", "info", "off"]
        #expect(try decode("off") { $0.choice($1, among: severities, "severity") }.0 == "off")
        let (word, found) = try decode("warn1ng") { $0.choice($1, among: severities, "severity") }
        #expect(word == nil)
        #expect(found == [#"yaml/unknown-word 1:1 there is no severity "warn1ng"; did you mean warning?"#])
    }

    @Test("takes one text for a list of one")
    func takesStrings() throws {
        #expect(try decode("a") { $0.strings($1)?.map(\.text) }.0 == ["a"])
        #expect(try decode("[a, 'b']") { $0.strings($1)?.map(\.text) }.0 == ["a", "b"])
        let (texts, found) = try decode("[a, [b], ~]") { $0.strings($1)?.map(\.text) }
        #expect(texts == ["a"])
        #expect(found.count == 2)
        #expect(
            try decode("~") { $0.strings($1)?.map(\.text) }.1 == [
                "yaml/wrong-type 1:1 nothing stands where a list of texts is wanted"
            ]
        )
    }

    /// What decoding gives, and what it reports as `id line:column summary`.
    private func decode<Value>(
        _ text: String,
        _ work: (inout YAMLDecoding, YAMLNode) -> Value
    ) throws -> (Value, [String]) {
        let document = try YAMLDocument(text, file: "f.yml")
        var decoding = YAMLDecoding(document)
        let value = work(&decoding, document.root)
        let found = decoding.diagnostics.map { diagnostic in
            let start = diagnostic.location.range?.start ?? .start
            return "\(diagnostic.id) \(start.line):\(start.column) \(diagnostic.summary)"
        }
        return (value, found)
    }
}
