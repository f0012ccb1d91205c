import BODDiagnostics
import BODForms
import BODJSON
import BODLint
import SchemaInference
import Testing

@Suite("Delimited text by a layout")
struct DelimitedLintTests {
    private static let layout = #"""
        {"dialect":{"separator":",","enclosingCharacter":"\""},"type":"object","required":["ID"],"properties":{
          "ID":{"type":"string","maxLength":6},"Quantity":{"type":"integer","maximum":999},
          "Kind":{"type":"string","enum":["A","B"]},"Due":{"type":"string","format":"date"},"Open":{"type":"boolean"}}}
        """#

    private func linter(_ layout: String = layout, limit: Int = 1_000) throws -> DelimitedLinter {
        let options = JSONSchemaOptions(assertsFormats: true)
        return DelimitedLinter(
            schema: try DelimitedSchema(JSONDocument(layout), options: options),
            policy: FindingPolicy(limit: limit)
        )
    }

    /// The findings as `line:column rule`.
    private func findings(_ table: String, _ layout: String = layout) throws -> [String] {
        try linter(layout).lint(Array(table.utf8), name: "a.csv").diagnostics.map { finding in
            let start = finding.location.range?.start
            return "\(start.map { "\($0.line):\($0.column)" } ?? "-") \(finding.id)"
        }
    }

    @Test("Every example has its finding at its place, and no other", arguments: RuleExample.ofTables)
    func examples(_ item: RuleExample) throws {
        let marked = MarkedText(item.example.markedDocument)
        let expected = marked.positions.map { "\($0) \(item.description.id)" }
        let isWhole = marked.text.isEmpty
        let found = try findings(marked.text, item.example.schema ?? "")
        #expect(found == (isWhole ? ["- dsv/empty"] : expected), sourceLocation: item.sourceLocation)
    }

    @Test(
        "A cell is judged by the keywords of its column",
        arguments: [
            ("A-1,5,A,2026-03-01,true", []), ("A-1,,,,", []), ("  ,5,A,,", ["2:1 json-schema/required"]),
            (",5,A,,", ["2:1 json-schema/required"]), ("A-12345,5,A,,", ["2:1 json-schema/maxLength"]),
            ("A-1,five,A,,", ["2:5 json-schema/type"]), ("A-1,1000,A,,", ["2:5 json-schema/maximum"]),
            ("A-1,1.5,A,,", ["2:5 json-schema/type"]), ("A-1, 5 ,A,,", []), ("A-1,5,C,,", ["2:7 json-schema/enum"]),
            ("A-1,5,A,01.03.2026,", ["2:9 json-schema/format"]), ("A-1,5,A,,yes", ["2:10 json-schema/type"]),
            ("A-12345,five,C,,", ["2:1 json-schema/maxLength", "2:9 json-schema/type", "2:14 json-schema/enum"]),
        ] as [(String, [String])]
    )
    func cells(_ row: String, _ expected: [String]) throws {
        #expect(try findings("ID,Quantity,Kind,Due,Open\n\(row)\n") == expected)
    }

    @Test("A quoted cell may hold separators and line breaks, and the cells behind it keep their places")
    func quotes() throws {
        let table = "ID,Quantity,Kind,Due,Open\r\n\"é\r\n,\"\"\",x,A,,\r\n\"B\",7,C,,\r\n"
        #expect(try findings(table) == ["3:6 json-schema/type", "4:7 json-schema/enum"])
        let found = try linter().lint(Array(table.utf8), name: "a.csv").diagnostics
        let bytes = found.compactMap(\.location.range).map { Array(table.utf8)[$0.start.offset..<$0.end.offset] }
        #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == ["x", "C"])
        #expect(found.map(\.location.path) == ["/0/Quantity", "/1/Kind"])
    }

    @Test("An unknown column is told with the name that was probably meant")
    func nearest() throws {
        let found = try linter().lint(Array("ID,Qantity,Kind,Due,Open\n".utf8), name: "a.csv").diagnostics
        #expect(
            found.map(\.summary) == [
                "the layout has no column Qantity; did you mean Quantity?", "the column Quantity is missing",
            ]
        )
    }

    @Test("A row that cannot be split does not hide those behind it, and a ragged one is judged as far as it goes")
    func goesOn() throws {
        let table = "ID,Quantity,Kind,Due,Open\n\"a\"b,5,A,,\nA-1,x\nA-2,5,C,,\n"
        #expect(
            try findings(table) == [
                "2:4 dsv/text-behind-quote", "3:5 json-schema/type", "3:6 dsv/ragged-row", "4:7 json-schema/enum",
            ]
        )
    }

    @Test("Bytes that are not UTF-8 are told at their cell")
    func encoding() throws {
        let table = Array("ID,Quantity,Kind,Due,Open\nA-1,5,A,,\n".utf8).map { $0 == 0x2D ? 0xE9 : $0 }
        let found = try linter().lint(table, name: "a.csv").diagnostics
        #expect(found.map { "\($0.id) \($0.location.range?.start.line ?? 0)" } == ["dsv/not-utf-8 2"])
        let utf16 = try linter().lint([0xFF, 0xFE, 0x49, 0x00], name: "a.csv").diagnostics
        #expect(utf16.map(\.id) == ["dsv/not-utf-8"])
    }

    @Test("Headers may stand on a later line, or nowhere")
    func headerLines() throws {
        let dialect = #"{"separator":",","skipLines":3,"headerLine":2}"#
        let properties = #""properties":{"a":{"type":"integer"},"b":{"type":"string"}}"#
        #expect(
            try findings("made today\na,b\n-,-\nx,y\n", "{\"dialect\":\(dialect),\(properties)}") == [
                "4:1 json-schema/type"
            ]
        )
        let bare = #"{"separator":",","skipLines":0}"#
        #expect(try findings("x,y\n1,y\n", "{\"dialect\":\(bare),\(properties)}") == ["1:1 json-schema/type"])
    }

    @Test("A blank line before the headers counts, and what else stands there is not judged")
    func preamble() throws {
        let layout =
            #"{"dialect":{"separator":",","skipLines":3,"headerLine":3,"enclosingCharacter":"\""},"#
            + #""properties":{"a":{"type":"integer"},"b":{"type":"string"}}}"#
        for ending in ["\n", "\r\n", "\r"] {
            let lines = ["\"Report\" of today", "", "a,b", "", "x,y", ""]
            #expect(try findings(lines.joined(separator: ending), layout) == ["5:1 json-schema/type"])
        }
        #expect(try findings("a\n\n\n1,2\n", layout) == ["- dsv/empty"])
        #expect(try findings("a", layout) == ["- dsv/empty"])
    }

    @Test("Without a line of headers the cells belong to the columns by their places", arguments: [0, 2])
    func noHeaders(_ skipped: Int) throws {
        let layout =
            #"{"dialect":{"separator":",","skipLines":\#(skipped),"headerLine":0},"properties":{"a":{"type":"integer"}}}"#
        let lines = String(repeating: "title\n", count: skipped)
        #expect(try findings(lines + "x\n1\n", layout) == ["\(skipped + 1):1 json-schema/type"])
    }

    @Test(
        "A cell of a column that may be null is a value of its type",
        arguments: [
            #"{"oneOf":[{"type":"null"},{"type":"integer"}]}"#, #"{"type":["integer","null"]}"#,
            #"{"anyOf":[{"type":"integer"},{"type":"null"}]}"#,
        ]
    )
    func nullable(_ column: String) throws {
        let layout = #"{"dialect":{"separator":","},"properties":{"a":\#(column),"b":{"type":["string","number"]}}}"#
        #expect(try findings("a,b\n5,x\n,1\n", layout).isEmpty)
        #expect(try findings("a,b\nx,\n", layout).count == 1)
    }

    @Test("What a layout demands of a row as a whole is told at the row")
    func wholeRow() throws {
        let layout =
            #"{"dialect":{"separator":","},"properties":{"a":{},"b":{}},"dependencies":{"a":["b"]},"minProperties":1}"#
        #expect(
            try findings("a,b\nx,\n,y\n,\n", layout) == [
                "2:1 json-schema/dependencies", "4:1 json-schema/minProperties",
            ]
        )
    }

    @Test("The name of a column that is not UTF-8 is told as that, and columns are told apart by their bytes")
    func names() throws {
        let found = try linter(#"{"dialect":{"separator":","},"properties":{"a":{}}}"#)
            .lint(Array("a,Gr".utf8) + [0xF6, 0xDF] + Array("e\nx,1\n".utf8), name: "a.csv").diagnostics
        #expect(found.map(\.summary) == ["the name of column 2 is not UTF-8; it may be Latin-1 or Windows-1252"])
        let twice = "{\"dialect\":{\"separator\":\",\"},\"properties\":{\"\u{E9}\":{},\"e\u{301}\":{}}}"
        #expect(try findings("\u{E9},e\u{301}\n1,2\n", twice).isEmpty)
        #expect(try findings("\u{E9},\u{E9}\n1,2\n", twice) == ["1:3 dsv/duplicate-column", "1:4 dsv/missing-column"])
    }

    @Test("Only the first of many unknown columns are told what was probably meant")
    func manyColumns() throws {
        let header = (0..<100).map { "Quantit\($0)" }.joined(separator: ",")
        let summaries = try linter().lint(Array(header.utf8), name: "a.csv").diagnostics.map(\.summary)
        #expect(summaries.count { $0.contains("did you mean") } == 20)
    }

    @Test(
        "What stands in the way of reading is told whatever is selected, and suppressed by its own name only",
        arguments: [
            ("dsv/not-utf-8", "\u{0}"), ("dsv/unterminated-quote", "ID\n\"a"),
            ("dsv/text-behind-quote", "ID\n\"a\"b\n"),
            ("dsv/empty", ""), ("dsv/other-separator", "ID;Kind\nx;A\n"),
        ]
    )
    func refusals(_ id: String, _ text: String) throws {
        let bytes = text == "\u{0}" ? [0xFF, 0xFE, 0x49, 0x00] : Array(text.utf8)
        let layout = try DelimitedSchema(JSONDocument(Self.layout))
        func found(_ entries: String) throws -> [String] {
            let settings = try configuration(entries).settings(for: "/repo/a.csv")
            let linter = DelimitedLinter(schema: layout, policy: FindingPolicy(settings, limit: 10))
            return try linter.lint(bytes, name: "a.csv").diagnostics.map(\.id.description).filter { $0 == id }
        }
        #expect(try found("select: [json-schema]") == [id])
        #expect(try found("suppress: [{files: '*.csv', rules: all, reason: x}]") == [id])
        #expect(try found("suppress: [{files: '*.csv', rules: \(id), reason: x}]") == [])
    }

    @Test("The findings are the same however the bytes come", arguments: [1, 2, 3, 7, 64])
    func chunks(_ size: Int) throws {
        let table = Array(
            "\u{FEFF}ID,Quantity,Kind,Due,Open\r\n\"é\r\n,\"\"\",x,A,,\r\n\r\nA-1,1000,A,,\r\"q\"q,1,A,,\nA-2,5,C\n\"end"
                .utf8
        )
        let whole = try linter().lint(table, name: "a.csv")
        var pass = DelimitedPass(try linter(), name: "a.csv")
        for start in stride(from: 0, to: table.count, by: size) {
            try pass.feed(Array(table[start..<min(start + size, table.count)]))
        }
        try pass.finish()
        #expect(pass.document.diagnostics == whole.diagnostics)
        #expect(whole.diagnostics.count == 6)
        #expect(pass.document.text?.line(3) == whole.text?.line(3))
    }

    @Test("Findings beyond the limit are counted")
    func limit() throws {
        let table = "ID,Quantity,Kind,Due,Open\n" + String(repeating: "A-1,x,A,,\n", count: 9)
        let report = try linter(limit: 4).lint(Array(table.utf8), name: "a.csv").report
        #expect(report.diagnostics.count == 4)
        #expect(report.dropped == 5)
    }

    @Test(
        "A layout that cannot be used says why",
        arguments: [
            #"{"dialect":{},"properties":{"a":{}}}"#, #"{"dialect":{"separator":"||"},"properties":{"a":{}}}"#,
            #"{"dialect":{"separator":","}}"#, #"{"dialect":{"separator":",","skipLines":-1},"properties":{"a":{}}}"#,
            #"{"dialect":{"separator":",","enclosingCharacter":""},"properties":{"a":{}}}"#,
            #"{"dialect":{"separator":",","enclosingCharacter":","},"properties":{"a":{}}}"#,
            #"{"dialect":{"separator":"\n"},"properties":{"a":{}}}"#,
            #"{"dialect":{"separator":"§"},"properties":{"a":{}}}"#,
            #"{"dialect":{"separator":",","skipLines":0,"headerLine":1},"properties":{"a":{}}}"#,
            #"{"dialect":{"separator":","},"properties":{"a":{"type":"text"}}}"#,
        ]
    )
    func unusable(_ layout: String) {
        #expect(throws: JSONSchemaError.self) { try DelimitedSchema(JSONDocument(layout)) }
    }
}

/// A table that a layout was inferred from meets it, and a cell that is changed is found.
@Suite("A table and the layout that was inferred from it")
struct DelimitedInferenceLintTests {
    /// A table of made-up rows, the same for the same number.
    private func table(_ seed: Int) -> [[String]] {
        var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ limit: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % limit
        }
        let words = ["seal", "bar, round", "19\" rack", "two\nlines", "Prüfstand", "", "0042", "A|B"]
        let rows = (0..<4 + next(20)).map { _ in
            [
                "\(next(900) + 100)", "\(next(99)).\(next(9))\(next(9))", words[next(words.count)],
                next(2) == 0 ? "true" : "false", "2026-0\(1 + next(9))-1\(next(9))",
            ]
        }
        return [["Count", "Price", "Text", "Open", "Due"]] + rows
    }

    private func text(_ rows: [[String]]) -> [UInt8] {
        let lines = rows.map { row in
            row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
        }
        return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    private func linter(for table: [UInt8]) throws -> DelimitedLinter {
        let run = InferenceRun(InferenceOptions(target: .delimited, name: "Items"))
        let file = try #require(
            run.infer(from: [InferenceInput(name: "a.csv", bytes: table)]).schema?.files.first
        )
        let options = JSONSchemaOptions(assertsFormats: true)
        return DelimitedLinter(schema: try DelimitedSchema(JSONDocument(file.bytes), options: options))
    }

    @Test("agree", arguments: 0..<40)
    func agree(_ seed: Int) throws {
        let table = text(table(seed))
        #expect(try linter(for: table).lint(table, name: "a.csv").diagnostics.isEmpty)
    }

    @Test("disagree about a cell that is changed, at its place and nowhere else", arguments: 0..<40)
    func changed(_ seed: Int) throws {
        var rows = table(seed)
        let linter = try linter(for: text(rows))
        let row = 1 + seed % (rows.count - 1)
        let (column, value) = [(0, "x7"), (1, "12,5"), (3, "yes"), (4, "13.01.2026")][seed % 4]
        rows[row][column] = value
        let table = text(rows)
        let found = try linter.lint(table, name: "a.csv").diagnostics
        #expect(found.map(\.location.path) == ["/\(row - 1)/\(rows[0][column])"])
        let range = try #require(found.first?.location.range)
        #expect(String(decoding: table[range.start.offset..<range.end.offset], as: UTF8.self) == "\"\(value)\"")
    }
}
