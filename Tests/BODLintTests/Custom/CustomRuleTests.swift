import BODDiagnostics
import BODLint
import BODXML
import Testing

@Suite("Rules of .bod.yml")
struct CustomRuleTests {
    private static let order = """
        <SyncPurchaseOrder xmlns="http://schema.infor.com/InforOAGIS/2"><DataArea><Sync/><PurchaseOrder>
        <PurchaseOrderLine><LineNumber>10</LineNumber><Quantity unitCode="EA">3</Quantity></PurchaseOrderLine>
        <PurchaseOrderLine><LineNumber>20</LineNumber><Quantity unitCode="KG">900</Quantity></PurchaseOrderLine>
        </PurchaseOrder></DataArea></SyncPurchaseOrder>
        """

    private func findings(_ text: String, _ others: [String: String] = [:], in order: String = order) throws
        -> [Diagnostic]
    {
        let settings = try configuration(text, others).settings(for: "/repo/order.xml")
        let report = Linter(settings).lint(XMLReader().read(Array(order.utf8), name: "order.xml"))
        return report.diagnostics.filter {
            !["envelope", "id", "verb", "line", "party", "quantity"].contains($0.id.group)
        }
    }

    private func shown(_ findings: [Diagnostic]) -> [String] {
        findings.map { finding in
            let start = finding.location.range?.start
            return "\(start?.line ?? 0):\(start?.column ?? 0) \(finding.severity) \(finding.summary)"
        }
    }

    @Test("are found where they do not hold, with values of the document in the message")
    func asserts() throws {
        let found = try findings(
            """
            rules:
              acme/small:
                severity: warning
                context: //PurchaseOrderLine
                assert: Quantity <= 100
                message: "line {LineNumber} orders {Quantity} {Quantity/@unitCode}, {{more}} than 100"
                why: the supplier delivers no more
                remedy: split the line
            """
        )
        #expect(shown(found) == ["3:1 warning line 20 orders 900 KG, {more} than 100"])
        #expect(found.first?.id == "acme/small")
        #expect(found.first?.explanation == "the supplier delivers no more")
        #expect(found.first?.remedy == "split the line")
        #expect(found.first?.location.path == "/SyncPurchaseOrder/DataArea/PurchaseOrder/PurchaseOrderLine[2]")
        #expect(found.first?.location.anchor?.hasSuffix("PurchaseOrderLine[LineNumber='20']") == true)
    }

    @Test(
        "point at what their context selects",
        arguments: [
            ("//@unitCode", ". = 'KG'", "3:57 error x"), ("//Quantity/text()", ". > 100", "3:71 error x"),
            ("/", "//Quantity > 100", "1:1 error x"), ("//LineNumber[. = 20]", "true()", "3:20 error x"),
        ]
    )
    func places(context: String, report: String, expected: String) throws {
        let found = try findings("rules: {acme/a: {context: \"\(context)\", report: \"\(report)\", message: x}}")
        #expect(shown(found) == [expected])
    }

    @Test(
        "take names without a prefix for Infor's, unless told otherwise",
        arguments: [
            ("", "//PurchaseOrder", 1), ("", "//bod:PurchaseOrder", 1), ("namespaces: {'': ''}", "//PurchaseOrder", 0),
            ("namespaces: {o: 'http://schema.infor.com/InforOAGIS/2', '': x}", "//o:PurchaseOrder", 1),
            ("namespaces: {'': 'http://schema.infor.com/InforOAGIS/2'}", "//PurchaseOrder", 1),
            ("namespaces: {'': x}", "//PurchaseOrder", 0),
        ]
    )
    func namespaces(bound: String, context: String, count: Int) throws {
        let found = try findings("\(bound)\nrules: {acme/a: {context: \(context), report: true(), message: x}}")
        #expect(found.count == count)
    }

    @Test("get their values as variables, those of the rule before those of the file")
    func values() throws {
        let rules = "rules: {acme/a: {context: //Quantity/@unitCode, assert: . = $units, message: '{.}'}}"
        #expect(try shown(findings("values: {units: [EA, PCE]}\n\(rules)")) == ["3:57 error KG"])
        #expect(try shown(findings("values: {units: \"EA' or 'a'='a\"}\n\(rules)")).count == 2)
        let own =
            "rules: {acme/a: {context: //Quantity, assert: . < $most, values: {most: 5}, message: '{.} {$most + 1}'}}"
        #expect(try shown(findings("values: {most: 5000}\n\(own)")) == ["3:47 error 900 6"])
        let code = "rules: {acme/a: {assert: \"$code = '010'\", message: x}}"
        #expect(try findings("values: {code: 010}\n\(code)").isEmpty)
    }

    @Test("are taken over from what a file extends, and replaced by name; a later value holds for them, too")
    func extending() throws {
        let base = """
            values: {most: 5000}
            namespaces: {o: 'http://schema.infor.com/InforOAGIS/2'}
            rules:
              acme/a: {context: //o:Quantity, assert: . < $most, message: a}
              acme/b: {assert: false(), message: b}
            """
        let own = "extends: base.yml\n"
        #expect(try shown(findings(own, ["base.yml": base])) == ["1:1 error b"])
        #expect(try shown(findings(own + "values: {most: 10}", ["base.yml": base])) == ["1:1 error b", "3:47 error a"])
        let replaced =
            own + "rules: {acme/b: {context: //o:Quantity, assert: . != $most, message: c}}\nvalues: {most: 3}"
        #expect(try shown(findings(replaced, ["base.yml": base])) == ["2:47 error a", "2:47 error c", "3:47 error a"])
        #expect(try shown(findings(own + "ignore: acme/b", ["base.yml": base])) == [])
    }

    @Test("look only at the documents that they are for")
    func documents() throws {
        for (documents, count) in [
            ("PurchaseOrder", 1), ("SyncPurchaseOrder", 1), ("[Requisition, PurchaseOrder]", 1), ("Requisition", 0),
        ] {
            let rules = "rules: {acme/a: {documents: \(documents), assert: false(), message: x}}"
            #expect(try findings(rules).count == count, "\(documents)")
        }
    }

    @Test("are selected, ignored, graded, overridden and suppressed as built-in ones are")
    func settings() throws {
        let rules = "rules: {acme/a: {assert: false(), message: a}, acme/b: {assert: false(), message: b}}\n"
        #expect(try shown(findings(rules + "ignore: acme/b")) == ["1:1 error a"])
        #expect(try shown(findings(rules + "select: acme\nignore: acme/a")) == ["1:1 error b"])
        #expect(try shown(findings(rules + "severity: {acme: info, acme/b: off}")) == ["1:1 info a"])
        let override = "overrides: [{files: order.xml, severity: {acme/a: warning}, ignore: acme/b}]"
        #expect(try shown(findings(rules + override)) == ["1:1 warning a"])
        let suppression = "suppress: [{files: order.xml, rules: [acme/a, acme/b], reason: x}]"
        #expect(try findings(rules + suppression).isEmpty)
        let inside = "<!-- bod-ignore-file acme/a: x -->\n" + Self.order
        #expect(try shown(findings(rules, in: inside)) == ["2:1 error b"])
        let unused = "<!-- bod-ignore-file acme/c: x -->\n" + Self.order
        #expect(try findings(rules, in: unused).contains { $0.id == "lint/malformed-suppression" })
        let idle = "<!-- bod-ignore-file acme: x -->\n" + Self.order
        let silent = "rules: {acme/a: {assert: true(), message: a}}"
        #expect(try findings(silent, in: idle).map(\.id) == ["lint/unused-suppression"])
    }

    @Test("that take too many steps are stopped and told of, whatever is selected; the others run")
    func limits() throws {
        let rules = """
            rules:
              acme/slow: {context: "//*[//*[//*]]", report: //* = 'x', message: slow}
              acme/fine: {assert: false(), message: fine}
              acme/wrong: {values: {v: 3}, assert: $v/a, message: wrong}
            limits: {max-xpath-steps: 200}
            select: acme
            """
        let found = try findings(rules)
        #expect(found.map(\.id) == ["acme/fine", "lint/unfinished-rule", "lint/unfinished-rule"])
        #expect(found[1].summary == "acme/slow took more than 200 steps and was stopped")
        #expect(found[2].summary == "acme/wrong takes a value for a set of nodes")
        #expect(found.allSatisfy { $0.severity == .error })
        #expect(try findings(rules + "\nignore: acme/slow").map(\.id) == ["acme/fine", "lint/unfinished-rule"])
    }

    @Test("are a part of what clean documents are known by")
    func verdictKey() throws {
        func key(_ text: String) throws -> String { try configuration(text).settings(for: nil).verdictKey }
        let rule = "rules: {acme/a: {assert: a = $v, values: {v: 1}, message: x}}"
        #expect(try key(rule) == key(rule))
        for other in [
            "", rule.replacing("a = $v", with: "b = $v"), rule.replacing("{v: 1}", with: "{v: 2}"),
            rule + "\nvalues: {w: 1}",
            rule.replacing("message: x", with: "message: '{a}'"), rule.replacing("acme/a", with: "acme/b"),
            rule + "\nnamespaces: {'': x}", rule + "\nlimits: {max-xpath-steps: 7}",
        ] {
            #expect(try key(rule) != key(other), "\(other)")
        }
    }
}
