import BODDiagnostics
import BODJSON
import Testing

/// The inputs on which Foundation fails, each with what is required here.
@Suite struct JSONHostileInputTests {
    @Test func `A trailing comma is refused`() {
        #expect(places(in: "[1,]") == ["json/trailing-comma 1:3"])
    }

    @Test func `A name that occurs twice is refused`() {
        #expect(places(in: #"{"a":1,"a":2}"#) == ["json/duplicate-key 1:8"])
    }

    @Test func `Canonically equivalent names are two names`() throws {
        let document = try JSONDocument("{\"\u{E9}\":1,\"e\u{301}\":2}")
        #expect(document.root["\u{E9}"]?.rawText == "1")
        #expect(document.root["e\u{301}"]?.rawText == "2")
        #expect(document.root.count == 2)
    }

    @Test(arguments: ["9007199254740993", "12345678901234567.89", "1.10", "1.0", "1e6", "1e400", "1e-999", "-0", "1E5"])
    func `A number keeps its digits`(text: String) throws {
        let document = try JSONDocument("[\(text)]")
        #expect(document.root[0]?.number?.lexical == text)
        #expect(document.root.encoded() == Array("[\(text)]".utf8))
    }

    @Test(arguments: [("[", "]"), (#"{"a":"#, "}")])
    func `Depth is limited alike for arrays and objects`(open: String, close: String) {
        func nested(_ depth: Int) -> String {
            String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
        }
        #expect(findings(in: nested(256)).isEmpty)
        #expect(findings(in: nested(257)).map(\.id.description) == ["json/limit-exceeded"])
    }

    @Test(arguments: ["[", #"{"a":"#])
    func `Endless nesting is refused at the limit`(open: String) throws {
        let finding = try #require(findings(in: String(repeating: open, count: 100_000)).first)
        #expect(finding.summary == "the document exceeds the limit of 256 levels of arrays and objects")
        #expect(finding.remedy?.contains("depth") == true)
    }

    @Test func `A null character in a string is kept for the writers to judge`() throws {
        let document = try JSONDocument(#"["\u0000"]"#)
        #expect(document.root[0]?.string == "\u{0}")
        #expect(document.root[0]?.rawText == #""\u0000""#)
    }

    @Test(arguments: [
        (JSONLimits(documentBytes: 5), "[1234]", "5 bytes of a document"),
        (JSONLimits(depth: 1), "[[]]", "1 levels of arrays and objects"),
        (JSONLimits(numberDigits: 3), "[1234]", "3 digits of a number"),
        (JSONLimits(stringBytes: 3), #"["abcd"]"#, "3 bytes of a string"),
        (JSONLimits(stringBytes: 3), #"{"abcd":1}"#, "3 bytes of a string"),
    ])
    func `A limit is named with its value`(limits: JSONLimits, text: String, unit: String) {
        #expect(findings(in: text, limits: limits).map(\.summary) == ["the document exceeds the limit of \(unit)"])
    }

    @Test(arguments: [
        (JSONLimits(documentBytes: 6), "[1234]"), (JSONLimits(numberDigits: 4), "[-12.34]"),
        (JSONLimits(stringBytes: 4), #"["abcd"]"#),
    ])
    func `What is just within a limit is read`(limits: JSONLimits, text: String) {
        #expect(findings(in: text, limits: limits).isEmpty)
    }

    @Test func `The number of findings is limited`() {
        let text = "[\(Array(repeating: "01", count: 500).joined(separator: ","))]"
        #expect(findings(in: text, limits: JSONLimits(findings: 7)).count == 7)
    }

    @Test(arguments: [
        "[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]", "[[],[],[],[],[],[],[],[]]", "[{},{},{},{},{},{}]",
        #"["","","","","","",""]"#, #"[{"":0},{"":0},{"":0},{"":0}]"#, "[[0],[0],[0],[0],[0],[0]]", "[[[[[[[[]]]]]]]]",
    ])
    func `The tree takes at most four times the document`(text: String) throws {
        let document = try JSONDocument(text)
        #expect(document.treeBytes <= 4 * text.utf8.count + 8)
    }

    @Test func `No cut of a document crashes the reader or is taken for the whole`() {
        let text = Array(#"{"a":[1,2.5e+3,"\u00e9\ud83d\ude00é",true,false,null,{"b":{}}],"c":"😀"}"#.utf8)
        for end in text.indices { #expect(!findings(in: Array(text[..<end])).isEmpty) }
    }

    @Test func `No change of a byte crashes the reader`() {
        let text = Array(#"{"a":[1,2.5e+3,"\u00e9é",true,false,null,{"b":{}}],"c":"😀"}"#.utf8)
        for index in text.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = text
                changed[index] = byte
                if let document = try? JSONDocument(changed) { #expect(document.root.encoded().count > 1) }
            }
        }
    }
}

extension JSONHostileInputTests {
    @Test func `A document of nothing but mistakes ends`() {
        let text = "[" + Array(repeating: #"{"a":1,"a":2}"#, count: 20_000).joined(separator: ",") + "]"
        #expect(findings(in: text).count == 100)
    }
}
