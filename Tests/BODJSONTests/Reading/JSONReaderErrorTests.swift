import BODDiagnostics
import BODJSON
import Testing

@Suite struct JSONReaderErrorTests {
    @Test(arguments: [
        ("", "json/empty 1:1"),
        (" \n ", "json/empty 2:2"),
        ("[1,]", "json/trailing-comma 1:3"),
        (#"{"a":1,}"#, "json/trailing-comma 1:7"),
        ("[1 2]", "json/missing-comma 1:4"),
        (#"{"a":1 "b":2}"#, "json/missing-comma 1:8"),
        (#"{"a":1,"a":2}"#, "json/duplicate-key 1:8"),
        (#"{"a":1,"\u0061":2}"#, "json/duplicate-key 1:8"),
        ("[01]", "json/invalid-number 1:2"),
        ("[-01]", "json/invalid-number 1:2"),
        ("[+1]", "json/invalid-number 1:2"),
        ("[.5]", "json/invalid-number 1:2"),
        ("[-.5]", "json/invalid-number 1:2"),
        ("[1.]", "json/invalid-number 1:2"),
        ("[1.e5]", "json/invalid-number 1:2"),
        ("[1e]", "json/invalid-number 1:2"),
        ("[1e+]", "json/invalid-number 1:2"),
        ("[-]", "json/invalid-number 1:2"),
        ("[0x1F]", "json/invalid-number 1:2"),
        ("[1.2.3]", "json/invalid-number 1:2"),
        ("[NaN]", "json/invalid-number 1:2"),
        ("[-Infinity]", "json/invalid-number 1:2"),
        ("[Infinity]", "json/invalid-number 1:2"),
        ("[True]", "json/invalid-literal 1:2"),
        ("[nul]", "json/invalid-literal 1:2"),
        ("[truey]", "json/invalid-literal 1:2"),
        ("[undefined]", "json/invalid-literal 1:2"),
        ("// x\n1", "json/comment 1:1"),
        ("[1, /* x */ 2]", "json/comment 1:5"),
        ("[1 # x\n]", "json/comment 1:4"),
        ("['a']", "json/single-quotes 1:2"),
        ("{'a':1}", "json/single-quotes 1:2"),
        ("{a:1}", "json/unquoted-name 1:2"),
        ("{1:1}", "json/unquoted-name 1:2"),
        ("[\"a\tb\"]", "json/control-character 1:4"),
        ("[\"a\nb\"]", "json/control-character 1:4"),
        (#"["\x"]"#, "json/invalid-escape 1:3"),
        (#"["\u12g4"]"#, "json/invalid-escape 1:3"),
        (#"["\ud800"]"#, "json/lone-surrogate 1:3"),
        (#"["\udc00\ud800"]"#, "json/lone-surrogate 1:3"),
        ("[\"abc", "json/unterminated-string 1:2"),
        ("[\"abc\n]", "json/unterminated-string 1:2"),
        ("[1, \"ä", "json/unterminated-string 1:5"),
        ("[1] 2", "json/trailing-content 1:5"),
        ("{}\n{}", "json/trailing-content 2:1"),
        ("[1", "json/unexpected-end 1:3"),
        (#"{"a""#, "json/unexpected-end 1:5"),
        ("]", "json/unexpected-character 1:1"),
        ("[,1]", "json/unexpected-character 1:2"),
        ("[1,,2]", "json/unexpected-character 1:4"),
        (#"{"a" 1}"#, "json/unexpected-character 1:6"),
        (#"{"a":}"#, "json/unexpected-character 1:6"),
        ("[1}", "json/unexpected-character 1:3"),
        ("[ä]", "json/unexpected-character 1:2"),
        ("[1\u{A0}]", "json/unexpected-character 1:3"),
        ("{[1]:2}", "json/unexpected-character 1:2"),
    ])
    func `Each mistake has its name and its place`(text: String, expected: String) {
        #expect(places(in: text).first == expected)
    }

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x7B, 0x7D], "json/byte-order-mark"),
            ([0xFF, 0xFE, 0x7B, 0x00], "json/utf-16"),
            ([0xFE, 0xFF, 0x00, 0x7B], "json/utf-16"),
            ([0x7B, 0x00, 0x7D, 0x00], "json/utf-16"),
            ([0x00, 0x7B, 0x00, 0x7D], "json/utf-16"),
            ([0xFF, 0xFE, 0x00, 0x00, 0x7B, 0x00, 0x00, 0x00], "json/utf-32"),
            ([0x7B, 0x00, 0x00, 0x00], "json/utf-32"),
        ] as [([UInt8], String)]
    )
    func `An encoding other than UTF-8 is named`(bytes: [UInt8], id: String) {
        #expect(findings(in: bytes).map(\.id.description) == [id])
    }

    @Test(
        arguments: [
            [0xFF], [0x80], [0xC0, 0xAF], [0xC1, 0x81], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
            [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xC3],
        ] as [[UInt8]]
    )
    func `Bytes that are not UTF-8 are refused with their offset`(bytes: [UInt8]) {
        let found = findings(in: [0x5B, 0x22, 0x61] + bytes + [0x22, 0x5D])
        #expect(found.map(\.id.description) == ["json/invalid-utf-8"])
        #expect(found.first?.location.range?.start.offset == 3)
    }

    @Test func `Every finding has a reason and a remedy`() {
        for text in ["", "[1,]", "[01]", "{a:1}", "[\"", "[nope]", "[1 2]", #"{"a":1,"a":1}"#, "1 2", "[\"\\q\u{1}\"]"]
        {
            for finding in findings(in: text) {
                #expect(finding.explanation?.isEmpty == false)
                #expect(finding.remedy?.isEmpty == false)
                #expect(!finding.summary.hasSuffix("."))
            }
        }
    }

    @Test func `One run shows all mistakes from which the reader recovers`() {
        let text = "{\"a\": [1,], // x\n \"a\": 01, \"b\": \"\\q\" \"c\": +5}"
        #expect(
            places(in: text) == [
                "json/trailing-comma 1:9", "json/comment 1:13", "json/duplicate-key 2:2", "json/invalid-number 2:7",
                "json/invalid-escape 2:17", "json/missing-comma 2:21", "json/invalid-number 2:26",
            ]
        )
    }

    @Test func `A duplicate name shows both places and the pointer`() throws {
        let finding = try #require(findings(in: #"{"x":[{"a":1,"b":2,"a":3}]}"#).first)
        #expect(finding.location.path == "/x/0/a")
        #expect(finding.location.range?.start.column == 20)
        #expect(finding.notes.first?.location?.range?.start.column == 8)
    }

    @Test func `A duplicate among many names is found`() {
        let members = (0..<5_000).map { "\"name\($0)\":\($0)" } + ["\"name4321\":0"]
        let found = findings(in: "{\(members.joined(separator: ","))}")
        #expect(found.map(\.summary) == ["the name \"name4321\" occurs twice in one object"])
    }

    @Test func `A trailing comma comes with a safe fix`() throws {
        let fix = try #require(findings(in: "[1,]").first?.fixes.first)
        #expect(fix.safety == .safe)
        #expect(fix.edits.map(\.range.start.offset) == [2])
        #expect(fix.edits.map(\.range.end.offset) == [3])
    }
}
