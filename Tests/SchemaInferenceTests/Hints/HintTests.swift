import BODDiagnostics
import BODYAML
import SchemaInference
import Testing

@Suite("Hints")
struct HintTests {
    private func outcome(
        _ samples: [String],
        _ hints: String,
        _ target: InferenceOptions.Target = .xsd(.standard)
    ) throws -> InferenceOutcome {
        var options = InferenceOptions(target: target)
        options.showsPresence = false
        options.hints = try InferenceHints(YAMLDocument(hints, file: "hints.yml"))
        return try InferenceRun(options).infer(from: inputs(samples, target))
    }

    private func text(_ outcome: InferenceOutcome) -> String {
        outcome.schema?.files.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    private static let order =
        "<O><Line no='1'><Qty>1</Qty><Code>A</Code></Line><Line no='2'><Qty>2</Qty><Code>B</Code></Line></O>"

    @Test(
        "change what is inferred from XML, by path",
        arguments: [
            ("/O/Line/Qty: {type: decimal}", #"<xs:element name="Qty" type="xs:decimal"/>"#),
            ("/**/Qty: {type: string}", #"<xs:element name="Qty" type="xs:string"/>"#),
            ("/O/*/Qty: {type: decimal}", #"<xs:element name="Qty" type="xs:decimal"/>"#),
            ("/O/Line/@no: {type: string}", #"<xs:attribute name="no" type="xs:string" use="required"/>"#),
            ("/**/@*: {required: false}", #"<xs:attribute name="no" type="xs:integer"/>"#),
            ("/O/Line/Qty: {required: false}", #"<xs:element ref="Qty" minOccurs="0"/>"#),
            ("/O/Line/Code: {repeatable: true}", #"<xs:element ref="Code" maxOccurs="unbounded"/>"#),
            ("/O/Line/Code: {enumeration: true}", #"<xs:enumeration value="A"/>"#),
            ("/O/Line: {repeatable: true, required: true}", #"<xs:element ref="Line" maxOccurs="unbounded"/>"#),
        ]
    )
    func xml(hint: String, expected: String) throws {
        let outcome = try outcome([Self.order], "hints:\n  \(hint)\n")
        #expect(text(outcome).contains(expected), "\(text(outcome))")
        #expect(outcome.diagnostics.isEmpty && outcome.schema?.summary.isVerified == true)
    }

    @Test("never make an enumeration where they say so")
    func noEnumeration() throws {
        let samples = ["<O>" + String(repeating: "<Code>A</Code><Code>B</Code>", count: 20) + "</O>"]
        var options = InferenceOptions(target: .xsd(.standard))
        options.enumerations = true
        #expect(text(try InferenceRun(options).infer(from: inputs(samples, options.target))).contains("enumeration"))
        options.hints = try InferenceHints(YAMLDocument("hints:\n  /**/Code: {enumeration: false}", file: "h.yml"))
        #expect(!text(try InferenceRun(options).infer(from: inputs(samples, options.target))).contains("enumeration"))
    }

    @Test("give the same name different types in different places")
    func differentPlaces() throws {
        let sample = "<O><A><N>1</N></A><B><N>2</N></B></O>"
        let schema = text(try outcome([sample], "hints:\n  /O/A/N: {type: string}\n"))
        #expect(schema.contains(#"<xs:element name="N" type="xs:string"/>"#))
        #expect(schema.contains(#"<xs:element name="N" type="xs:integer"/>"#))
    }

    @Test("hold in the order of the file: the last one wins, key by key")
    func lastWins() throws {
        let hints = "hints:\n  /**/Qty: {type: string, required: false}\n  /O/Line/Qty: {type: decimal}\n"
        let schema = text(try outcome([Self.order], hints))
        #expect(schema.contains(#"type="xs:decimal""#) && schema.contains(#"ref="Qty" minOccurs="0""#))
    }

    @Test(
        "change what is inferred from JSON",
        arguments: [
            ("/a: {type: decimal}", #"{"a":1}"#, #""type": "number""#),
            ("/a: {required: false}", #"{"a":1}"#, #""a""#),
            ("/l/*/s: {enumeration: true}", #"{"l":[{"s":"x"},{"s":"y"}]}"#, #""enum""#),
            ("/rates: {map: true}", #"{"rates":{"EUR":1,"USD":2}}"#, #""additionalProperties""#),
            ("/**/at: {type: date}", #"{"at":"2020-06-18"}"#, #""format": "date""#),
        ]
    )
    func json(hint: String, sample: String, expected: String) throws {
        for dialect in [InferenceOptions.JSONDialect.catalog, .draft202012] {
            let outcome = try outcome([sample], "hints:\n  \(hint)\n", .jsonSchema(dialect))
            #expect(text(outcome).contains(expected), "\(text(outcome))")
            #expect(outcome.diagnostics.isEmpty && outcome.schema?.summary.isVerified == true)
        }
    }

    @Test("make a map's keys no names, and let hints go on behind them")
    func maps() throws {
        let samples = [#"{"rates":{"EUR":{"v":1},"USD":{"v":2,"w":"x"}}}"#, #"{"rates":{"CHF":{"v":3}}}"#]
        let hints = "hints:\n  /rates: {map: true}\n  /rates/*/v: {type: decimal}\n"
        let schema = text(try outcome(samples, hints, .jsonSchema(.draft202012)))
        #expect(!schema.contains("EUR") && !schema.contains("CHF"))
        #expect(schema.contains(#""type": "number""#) && schema.contains(#""w""#))
    }

    @Test("change the columns of delimited text")
    func delimited() throws {
        let outcome = try outcome(["ID,Qty\n1,2\n3,4\n"], "hints:\n  /Qty: {type: string}\n", .delimited)
        #expect(!text(outcome).contains("integer"))
        #expect(outcome.schema?.summary.isVerified == true)
    }

    @Test(
        "that contradict the samples are refused, at their place, with the numbers",
        arguments: [
            ("/O/Line/Code: {type: integer}", "/Line/Code is integer by the hint, and 3 of 3 values are not", 24),
            ("/O/Line: {type: string}", "/O/Line has a type by the hint, and child elements in the samples", 19),
            ("/O/Line: {repeatable: false}", "/O/Line stands once by the hint, and up to 2 times in the samples", 25),
            ("/O/Line/@no: {type: date}", "/O/Line/@no is date by the hint, and 3 of 3 values are not", 23),
            ("/O/Line/Qty: {required: true}", "/Line/Qty is required by the hint, and missing in 1 of 3", 27),
        ]
    )
    func contradictions(hint: String, summary: String, column: Int) throws {
        let outcome = try outcome([Self.order, "<O><Line no='3'><Code>C</Code></Line></O>"], "hints:\n  \(hint)\n")
        let finding = try #require(outcome.diagnostics.first)
        #expect(outcome.schema == nil && outcome.diagnostics.count == 1)
        #expect(finding.id == "infer/hint-contradicted" && finding.severity == .error)
        #expect(finding.summary == summary)
        #expect(finding.location.file == "hints.yml" && finding.location.range?.start.line == 2)
        #expect(finding.location.range?.start.column == column)
    }

    @Test(
        "that have no effect are findings at their place",
        arguments: [
            ("/O/Line/Qyt: {type: string}", "the hint for /O/Line/Qyt matches nothing in the samples", 3),
            ("/Line/Qty: {type: string}", "the hint for /Line/Qty matches nothing in the samples", 3),
            ("/O/Line: {map: true}", "the hint map has no effect here", 18),
            ("/O/Line/@no: {repeatable: true}", "the hint repeatable has no effect here", 29),
        ]
    )
    func idle(hint: String, summary: String, column: Int) throws {
        let outcome = try outcome([Self.order], "hints:\n  \(hint)\n")
        #expect(outcome.schema != nil)
        #expect(outcome.diagnostics.map(\.summary) == [summary])
        #expect(outcome.diagnostics.first?.location.range?.start.column == column)
    }

    @Test(
        "that cannot be read are told with line and column",
        arguments: [
            ("hint:\n  /a: {type: string}", 1, 1), ("hints:\n  /a: {typ: string}", 2, 8),
            ("hints:\n  /a: {type: float}", 2, 14), ("hints:\n  a/b: {type: string}", 2, 3),
            ("hints:\n  /a/@b/c: {type: string}", 2, 3), ("hints:\n  /a: {required: yes}", 2, 18),
            ("hints:\n  /**: {required: true}", 2, 3), ("hints:\n  /a: string", 2, 7),
        ]
    )
    func unreadable(text: String, line: Int, column: Int) throws {
        let document = try YAMLDocument(text, file: "hints.yml")
        let error = #expect(throws: YAMLReadError.self) { try InferenceHints(document) }
        let start = error?.diagnostics.first?.location.range?.start
        #expect(start?.line == line && start?.column == column, "\(error?.description ?? "")")
    }

    @Test("leave the schema as it is where they say what is so anyway")
    func noChange() throws {
        let plain = text(
            try InferenceRun(InferenceOptions(target: .xsd(.standard))).infer(
                from: inputs([Self.order], .xsd(.standard))
            )
        )
        var options = InferenceOptions(target: .xsd(.standard))
        options.hints = try InferenceHints(
            YAMLDocument("hints:\n  /O/Line/Qty: {type: integer, required: true}", file: "h.yml")
        )
        #expect(text(try InferenceRun(options).infer(from: inputs([Self.order], .xsd(.standard)))) == plain)
    }
}
