import BODDiagnostics
import BODLint
import BODXML
import Testing

@Suite("A Schematron schema")
struct SchematronTests {
    private static let order = """
        <SyncPurchaseOrder xmlns="http://schema.infor.com/InforOAGIS/2"><DataArea><Sync/><PurchaseOrder>
        <PurchaseOrderLine><LineNumber>10</LineNumber><Quantity unitCode="EA">3</Quantity></PurchaseOrderLine>
        <PurchaseOrderLine><LineNumber>20</LineNumber><Quantity unitCode="KG">900</Quantity></PurchaseOrderLine>
        </PurchaseOrder></DataArea></SyncPurchaseOrder>
        """

    private func schema(_ parts: String, _ attributes: String = "") -> String {
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" \(attributes)>
        <ns prefix="b" uri="http://schema.infor.com/InforOAGIS/2"/>
        \(parts)
        </schema>
        """
    }

    private func findings(
        _ schema: String,
        _ settings: String = "",
        files: [String: String] = [:],
        phase: String? = nil,
        in order: String = order
    ) throws -> [Diagnostic] {
        let text = "schematron: {PurchaseOrder: rules/a.sch}\n\(settings)"
        let files = memoryFiles([".bod.yml": text, "rules/a.sch": schema].merging(files) { $1 })
        let configuration = try ConfigurationLoader(files, phase: phase).load(".bod.yml")
        let linter = Linter(configuration.settings(for: "/repo/order.xml"))
        let report = linter.lint(XMLReader().read(Array(order.utf8), name: "order.xml"))
        return report.diagnostics.filter { $0.id.group == "schematron" || $0.id == "lint/unfinished-rule" }
    }

    private func shown(_ findings: [Diagnostic]) -> [String] {
        findings.map { finding in
            let start = finding.location.range?.start
            return
                "\(start?.line ?? 0):\(start?.column ?? 0) \(finding.severity) \(finding.id.name): \(finding.summary)"
        }
    }

    @Test("finds what is not as it asserts and what is as it reports, with values of the document")
    func assertions() throws {
        let found = try findings(
            schema(
                """
                <title>House rules</title>
                <pattern>
                  <title>Quantities</title>
                  <rule context="b:Quantity">
                    <assert id="Q-1" test="@unitCode = 'EA'">The <name/> <emph>must</emph> be in EA, not
                      <value-of select="@unitCode"/> (line <value-of select="../b:LineNumber"/>, <name path=".."/>).</assert>
                    <report id="Q-2" test=". &gt; 100" role="warning" diagnostics="d">Much</report>
                  </rule>
                </pattern>
                <diagnostics><diagnostic id="d">It is <value-of select="."/>.</diagnostic></diagnostics>
                """
            )
        )
        #expect(
            shown(found) == [
                "3:47 error Q-1: The Quantity must be in EA, not KG (line 20, PurchaseOrderLine).",
                "3:47 warning Q-2: Much",
            ]
        )
        #expect(found[1].notes.map(\.message) == ["It is 900."])
        #expect(found[0].explanation == "it is of the pattern “Quantities”")
    }

    @Test("judges a node by the first rule of a pattern that matches it, and by each pattern")
    func firstRule() throws {
        let found = try findings(
            schema(
                """
                <pattern><rule context="b:Quantity[@unitCode = 'EA']"><assert id="a" test="false()">a</assert></rule>
                <rule context="b:Quantity | b:LineNumber"><assert id="b" test="false()">b</assert></rule>
                <rule context="*"><assert id="c" test="not(self::b:Quantity) and not(self::b:LineNumber)">c</assert></rule></pattern>
                <pattern><rule context="@unitCode"><assert id="d" test=". = 'EA'">d</assert></rule></pattern>
                """
            )
        )
        #expect(
            shown(found).map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == [
                "2:20 error b:", "2:47 error a:", "3:20 error b:", "3:47 error b:", "3:57 error d:",
            ]
        )
    }

    @Test("knows names for values of the schema, a pattern and a rule, later ones by earlier ones")
    func bindings() throws {
        let found = try findings(
            schema(
                """
                <let name="lines" value="//b:PurchaseOrderLine"/>
                <let name="count" value="count($lines)"/>
                <pattern><let name="most" value="$count * 100"/>
                <rule context="b:PurchaseOrderLine">
                  <let name="ordered" value="b:Quantity"/><let name="twice" value="$ordered * 2"/>
                  <assert id="a" test="$ordered &lt;= $most"><value-of select="$twice"/> of <value-of select="$most"/></assert>
                </rule></pattern>
                """
            )
        )
        #expect(shown(found) == ["3:1 error a: 1800 of 200"])
    }

    @Test("takes abstract patterns with parameters, and abstract rules")
    func abstractParts() throws {
        let found = try findings(
            schema(
                """
                <pattern abstract="true" id="code"><rule context="$of"><assert id="code" test="$value = $value-list">$of: <value-of select="$value"/></assert></rule></pattern>
                <pattern is-a="code" id="units"><param name="of" value="b:Quantity"/><param name="value" value="@unitCode"/><param name="value-list" value="'EA'"/></pattern>
                <pattern>
                  <rule abstract="true" id="numbered"><let name="n" value="b:LineNumber"/><assert id="n" test="$n &gt; 10">n <value-of select="$n"/></assert></rule>
                  <rule context="b:PurchaseOrderLine"><extends rule="numbered"/><assert id="o" test="$n != 20">o</assert></rule>
                </pattern>
                """
            )
        )
        #expect(shown(found) == ["2:1 error n: n 10", "3:1 error o: o", "3:47 error code: b:Quantity: KG"])
    }

    private static let phases = """
        <phase id="quick"><let name="most" value="5"/><active pattern="a"/></phase>
        <phase id="full"><let name="most" value="0"/><active pattern="a"/><active pattern="b"/></phase>
        <pattern id="a"><rule context="/"><assert id="a" test="false()">a <value-of select="$most"/></assert></rule></pattern>
        <pattern id="b"><rule context="/"><assert id="b" test="false()">b</assert></rule></pattern>
        """

    @Test("runs the patterns of a phase")
    func phases() throws {
        func ids(_ attributes: String, _ settings: String = "", phase: String? = nil) throws -> [String] {
            try findings(schema(Self.phases, attributes), settings, phase: phase).map { "\($0.id.name) \($0.summary)" }
        }
        #expect(try ids("defaultPhase='quick'") == ["a a 5"])
        #expect(try ids("defaultPhase='quick'", phase: "full") == ["a a 0", "b b"])
        #expect(try ids("defaultPhase='quick'", phase: "#DEFAULT") == ["a a 5"])
        let files = memoryFiles([
            ".bod.yml": "schematron: {all: [{file: a.sch, phase: quick}]}", "a.sch": schema(Self.phases),
        ])
        #expect(try ConfigurationLoader(files).load(".bod.yml").schematron.count == 1)
        #expect(throws: UnusableConfiguration.self) { try ids("", phase: "none") }
        // A value of a phase is none where the phase is not chosen.
        #expect(throws: UnusableConfiguration.self) { try ids("") }
    }

    @Test("takes parts from files of its own folder")
    func includes() throws {
        let pattern = #"<pattern xmlns="http://purl.oclc.org/dsdl/schematron"><include href="rule.sch"/></pattern>"#
        let rule = """
            <rule xmlns="http://purl.oclc.org/dsdl/schematron" context="/"><assert id="in" test="false()">in</assert></rule>
            """
        let found = try findings(
            schema(#"<include href="parts/pattern.sch"/>"#),
            files: ["rules/parts/pattern.sch": pattern, "rules/parts/rule.sch": rule]
        )
        #expect(found.map(\.id) == ["schematron/in"])
    }

    @Test("gives an assertion without an identifier one that stays while context and test do")
    func identifiers() throws {
        func ids(_ before: String, _ message: String) throws -> [DiagnosticID] {
            try findings(
                schema(
                    "<pattern>\(before)<rule context='b:Sync'><assert test='@x'>\(message)</assert></rule></pattern>"
                )
            ).map(\.id)
        }
        let first = try ids("", "x")
        #expect(first.count == 1)
        #expect(first[0].name.hasPrefix("assert-"))
        #expect(try ids("<rule context='b:None'><assert test='@x'>x</assert></rule>", "other words") == first)
        let odd = try findings(
            schema("<pattern><rule context='/'><assert id='A B/é' test='false()'>x</assert></rule></pattern>")
        )
        #expect(odd.map(\.id) == ["schematron/A-B--"])
    }

    @Test("has rules like all others: selected, graded, ignored, suppressed")
    func settings() throws {
        let text = schema(
            "<pattern><rule context='/'><assert id='A' test='false()'>a</assert><assert id='B' test='false()' flag='warning'>b</assert></rule></pattern>"
        )
        #expect(try findings(text).map(\.severity) == [.error, .warning])
        #expect(try findings(text, "ignore: schematron/A").map(\.id) == ["schematron/B"])
        #expect(try findings(text, "severity: {schematron: info}").map(\.severity) == [.info, .info])
        #expect(try findings(text, "suppress: [{files: order.xml, rules: schematron, reason: x}]").isEmpty)
        #expect(throws: UnusableConfiguration.self) { try findings(text, "ignore: schematron/C") }
    }

    @Test("looks only at the documents that it is for")
    func documents() throws {
        let text = schema("<pattern><rule context='/'><assert id='A' test='false()'>a</assert></rule></pattern>")
        let other = Self.order.replacing("SyncPurchaseOrder", with: "SyncRequisition")
        #expect(try findings(text, in: other).isEmpty)
        #expect(try findings(text).count == 1)
    }

    @Test("that takes too many steps is stopped and told of; its other rules run")
    func limits() throws {
        let text = schema(
            "<pattern><rule context='//*[//*[//*]]'><assert id='A' test='//* = //*'>a</assert></rule><rule context='b:Sync'><assert id='B' test='false()'>b</assert></rule></pattern>"
        )
        let found = try findings(text, "limits: {max-xpath-steps: 100}")
        #expect(found.map(\.id) == ["lint/unfinished-rule", "schematron/B"])
        #expect(found[0].summary == "rules/a.sch:3 took more than 100 steps and was stopped")
    }

    @Test("is a part of what clean documents are known by, with what it includes")
    func verdictKey() throws {
        let rule =
            "<rule xmlns='http://purl.oclc.org/dsdl/schematron' context='/'><assert test='true()'>x</assert></rule>"
        func key(_ schema: String, _ included: String, phase: String? = nil) throws -> String {
            let files = memoryFiles([".bod.yml": "schematron: {all: a.sch}", "a.sch": schema, "b.sch": included])
            return try ConfigurationLoader(files, phase: phase).load(".bod.yml").settings(for: nil).verdictKey
        }
        let text = schema("<pattern><include href='b.sch'/></pattern>")
        let first = try key(text, rule)
        #expect(try key(text, rule) == first)
        #expect(try key(text, rule.replacing("true()", with: "false()")) != first)
        #expect(try key(text.replacing("<pattern>", with: "<pattern >"), rule) != first)
        #expect(try key(text, rule, phase: "#ALL") != first)
    }
}
