import BODDiagnostics
import BODForms
import Testing

@testable import SchemaInference

@Suite("Delimited text")
struct DelimitedInferenceTests {
    private func outcome(_ texts: String...) throws -> InferenceOutcome {
        let inputs = samples(texts, ending: "csv")
        return try InferenceRun(InferenceOptions(target: .delimited, name: "Items")).infer(from: inputs)
    }

    private func schema(_ text: String) throws -> String {
        let file = try #require(outcome(text).schema?.files.first)
        return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").joined()
            .replacing(" ", with: "")
    }

    @Test(
        "has its separator found",
        arguments: [("a,b\n1,2\n", ","), ("a;b\n1,5;2\n", ";"), ("a\tb\n1,5\t2,5\n", "\\t"), ("a|b\nx,y|z\n", "|")]
    )
    func separators(text: String, separator: String) throws {
        #expect(try schema(text).contains("\"separator\":\"\(separator)\""))
    }

    @Test("in quotes may hold separators, line breaks and doubled quotes")
    func quotes() throws {
        let text = try schema("a,b\n\"x, \"\"y\"\"\nz\",2\n")
        #expect(text.contains(#""enclosingCharacter":"\"""#))
        #expect(text.contains(#""b":{"type":"integer""#))
    }

    @Test("keeps its columns in their order, with their positions")
    func positions() throws {
        let text = try schema("Zeta,Alpha\n1,x\n")
        #expect(text.contains(#""Zeta":{"type":"integer","maximum":999999999,"x-position":1}"#))
        #expect(text.contains(#""x-position":2}"#))
    }

    @Test(
        "gives each column the type that all of its values have",
        arguments: [
            ("007", #""type":"string""#), ("+49", #""type":"string""#), ("12", #""type":"integer""#),
            ("1.50", #""type":"number""#), ("1234567890123456", #""type":"string""#),
            ("2020-06-18", #""format":"date""#), ("2020-06-18T09:41:56Z", #""format":"date-time""#),
            ("6/18/2020", #""x-dateTimeFormat":"M/d/yyyy""#), ("13/18/2020", #""type":"string""#),
            ("6/18/2020 9:41:56 AM", #""x-dateTimeFormat":"M/d/yyyyh:mm:ssa""#),
            ("18-Jun-2020 09:41:56", #""x-dateTimeFormat":"dd-MMM-yyyyHH:mm:ss""#),
            ("20200618", #""x-dateTimeFormat":"yyyyMMdd""#), ("1592473316000", #""x-dateTimeFormat":"epoch-millis""#),
        ]
    )
    func types(value: String, expected: String) throws {
        #expect(try schema("OrderDate,x\n\(value),1\n").contains(expected))
    }

    @Test("takes eight digits for a date only where the name says so")
    func eightDigits() throws {
        #expect(try !schema("Number,x\n20200618,1\n").contains("yyyyMMdd"))
    }

    @Test("has a truth value where all are true or false, and text where some are 0 or 1")
    func truthValues() throws {
        #expect(try schema("a,b\ntrue,5\nfalse,6\n").contains(#""a":{"type":"boolean""#))
        #expect(try schema("a,b\ntrue,5\n0,6\n").contains(#""a":{"type":"string""#))
        #expect(try outcome("a,b\ntrue,5\n", "a,b\n1,6\n").schema?.summary.choices.map(\.description).isEmpty == false)
    }

    @Test("says nothing of a type by an empty field")
    func emptyFields() throws {
        #expect(try schema("a,b\n,1\n5,2\n").contains(#""a":{"type":"integer""#))
    }

    @Test(
        "that is broken is left out, with its place",
        arguments: [
            ("", "infer/no-header", 1), ("a,a\n1,2\n", "infer/column-name", 1), ("a,\n1,2\n", "infer/column-name", 1),
            ("a,b\n1,2\n1,2,3\n", "infer/uneven-row", 3), ("a,b\n\"x\",1\n\"x,1\n", "infer/broken-quote", 3),
            ("a,b\n\"x,1\n", "infer/broken-quote", 2), ("a,b\nx,\"1\ny,2\n", "infer/broken-quote", 2),
            ("a\tb\n1\t2\n3\t\"4\n", "infer/broken-quote", 3), ("a,b\n\"x\" y,1\n", "infer/broken-quote", 2),
        ]
    )
    func faults(text: String, id: String, line: Int) throws {
        let outcome = try outcome(text)
        #expect(outcome.schema == nil)
        #expect(outcome.diagnostics.map(\.id.description) == [id])
        #expect(outcome.diagnostics.first?.location.range?.start.line == line)
    }

    @Test(
        "that is not UTF-8 is refused, with the place of what is not",
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00, 0x2C, 0x00, 0x62, 0x00], "UTF-16", 0), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16", 0),
            (Array("a,b\n1,Stra\u{DF}e\n".unicodeScalars.map { UInt8($0.value) }), "Latin-1", 10),
            ([0x61, 0x00, 0x2C, 0x00, 0x62, 0x00], "zero byte", 1), ([0x61, 0x2C, 0x62, 0x0A, 0xC3], "Latin-1", 4),
        ] as [([UInt8], String, Int)]
    )
    func encodings(bytes: [UInt8], word: String, offset: Int) throws {
        let run = InferenceRun(InferenceOptions(target: .delimited, name: "Items"))
        let outcome = try run.infer(from: [InferenceInput(name: "a.csv", bytes: bytes)])
        let finding = try #require(outcome.diagnostics.first)
        #expect(outcome.schema == nil && finding.id == "infer/not-utf-8" && finding.summary.contains(word))
        #expect(finding.location.range?.start.offset == offset)
    }

    @Test("may have apostrophes at the beginning of a field, and quotes inside of one")
    func apostrophes() throws {
        #expect(try schema("city,size\n's-Hertogenbosch,5\" pipe\n").contains(#""size""#))
    }

    @Test("with more columns than a spreadsheet has is refused")
    func tooManyColumns() throws {
        let columns = (0...SampleLimits.standard.columns).map { "c\($0)" }.joined(separator: ",")
        #expect(try outcome(columns + "\n").diagnostics.map(\.id.description) == ["infer/too-many-columns"])
    }

    @Test(
        "beyond a limit of the user is refused, with the limit, its value and its option",
        arguments: [
            ("a,b,c\n1,2,3\n", "more than 2 fields", "--max-columns"),
            ("a,b\n1,123456789\n", "longer than 8 bytes", "--max-value-bytes"),
        ]
    )
    func limits(text: String, summary: String, option: String) throws {
        let sample = InferenceInput(
            name: "a.csv",
            bytes: Array(text.utf8),
            limits: SampleLimits(columns: 2, fieldBytes: 8)
        )
        let outcome = try InferenceRun(InferenceOptions(target: .delimited)).infer(from: [sample])
        let finding = try #require(outcome.diagnostics.first)
        #expect(finding.summary.contains(summary) && finding.remedy?.contains(option) == true, "\(finding)")
        #expect(outcome.schema == nil)
    }

    @Test("with a field beyond the limit is refused, where the field begins")
    func tooLongField() throws {
        let bytes = Array("a,".utf8) + [UInt8](repeating: 0x78, count: SampleLimits.standard.fieldBytes + 1)
        var reader = DelimitedReader(bytes, DelimitedDialect(separator: 0x2C))
        #expect(throws: DelimitedReader.Fault.tooLongField(offset: 2)) { try reader.next() }
    }

    @Test("in two ways is refused")
    func mixedDialects() throws {
        #expect(try outcome("a,b\n1,2\n", "a;b\n1;2\n").diagnostics.map(\.id.description) == ["infer/mixed-dialects"])
    }

    @Test("gives the same layout in any order of the files, and is verified")
    func order() throws {
        let inputs = samples(["a,b\n1,x\n", "a,b\n007,y\n", "a,b\n2,z\n"], ending: "csv")
        let run = InferenceRun(InferenceOptions(target: .delimited))
        let forward = try run.infer(from: inputs).schema
        #expect(forward?.summary.isVerified == true)
        #expect(try run.infer(from: inputs.reversed()).schema?.files == forward?.files)
    }

    @Test("is refused by a layout that does not fit it")
    func verification() throws {
        let files = try #require(outcome("a,b\n1,2\n").schema?.files)
        let verification = try SampleVerification(files, InferenceOptions(target: .delimited))
        for text in ["a,c\n1,2\n", "a,b\nx,2\n"] {
            let sample = InferenceInput(name: "x.csv", bytes: Array(text.utf8))
            #expect(!verification.findings(in: sample).isEmpty)
        }
    }
}
