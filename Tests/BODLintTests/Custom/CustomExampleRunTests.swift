import BODDiagnostics
import BODLint
import BODTestSupport
import Testing

@Suite("The examples of rules of .bod.yml")
struct CustomExampleRunTests {
    private func run(_ text: String, _ others: [String: String] = [:]) throws -> CustomExampleRun {
        let files = memoryFiles([".bod.yml": text].merging(others) { $1 })
        return CustomExampleRun(try ConfigurationLoader(files).load(".bod.yml"), files: files)
    }

    private func problems(_ run: CustomExampleRun) -> [String] {
        run.diagnostics.map { "\($0.location.range?.start.line ?? 0) \($0.summary)" }
    }

    @Test("behave when the good ones pass and the bad ones are found")
    func behave() throws {
        let run = try run(
            """
            rules:
              acme/a:
                context: //PurchaseOrderLine
                assert: LineNumber
                message: no number
                good: <PurchaseOrderLine><LineNumber>1</LineNumber></PurchaseOrderLine>
                bad: [<PurchaseOrderLine/>, "<bod:PurchaseOrderLine/>"]
            """
        )
        #expect(problems(run) == [])
        #expect(run.summary == "1 rule, 3 examples: all behave")
    }

    @Test("that do not behave are told at their place")
    func doNotBehave() throws {
        let run = try run(
            """
            rules:
              acme/a:
                documents: [PurchaseOrder]
                context: //PurchaseOrderLine
                assert: LineNumber
                message: line without a number
                good:
                  - <PurchaseOrderLine/>
                  - <PurchaseOrderLine>
                bad:
                  - <PurchaseOrderLine><LineNumber/></PurchaseOrderLine>
                  - <PurchaseOrderHeader/>
                  - order.xml
              acme/b: {assert: a, message: x}
            """,
            ["order.xml": "<SyncRequisition xmlns='http://schema.infor.com/InforOAGIS/2'><DataArea/></SyncRequisition>"]
        )
        #expect(problems(run).count == 5)
        #expect(problems(run)[0] == "8 acme/a reports the good example: line without a number")
        #expect(problems(run)[1].hasPrefix("9 the example of acme/a cannot be read: "))
        #expect(problems(run)[2] == "11 acme/a does not report the bad example")
        #expect(problems(run)[3] == "12 acme/a does not report the bad example")
        #expect(problems(run)[4] == "13 acme/a does not look at SyncRequisition")
        #expect(run.summary == "2 rules, 5 examples: 5 not as they should; without an example: acme/b")
    }

    @Test(
        "are filled in to a whole document around the part that they show",
        arguments: [
            ("/SyncPurchaseOrder/DataArea/PurchaseOrder/PurchaseOrderLine", "<PurchaseOrderLine/>"),
            (
                "/SyncPurchaseOrder/DataArea/PurchaseOrder[not(PurchaseOrderHeader)]",
                "<PurchaseOrder><X/></PurchaseOrder>"
            ),
            (
                "/SyncPurchaseOrder/DataArea/PurchaseOrder/PurchaseOrderHeader[X]",
                "<PurchaseOrderHeader><X/></PurchaseOrderHeader>"
            ),
            (
                "/*[count(DataArea/PurchaseOrder/PurchaseOrderHeader) = 1]/DataArea/*/PurchaseOrderLine",
                "<PurchaseOrderLine/>"
            ),
            (
                "/SyncPurchaseOrder[ApplicationArea/Sender/LogicalID = 'x']",
                "<ApplicationArea><Sender><LogicalID>x</LogicalID></Sender></ApplicationArea>"
            ),
            ("/SyncPurchaseOrder/DataArea/Sync/X", "<Sync><X/></Sync>"),
            ("/ShowOrder/DataArea", "<ShowOrder><DataArea/></ShowOrder>"),
            ("/x:Other", "<?xml version='1.0'?><Other xmlns='u'/>"),
            ("/*/*/*/A/following-sibling::A", "<A/><A/>"),
        ]
    )
    func filledIn(context: String, example: String) throws {
        let quoted = example.replacing("'", with: "''")
        let text =
            "namespaces: {x: u}\nrules: {acme/a: {context: \"\(context)\", report: true(), message: x, bad: '\(quoted)'}}"
        #expect(try problems(run(text)) == [])
    }

    @Test("of the documentation behave, and are all that it shows", arguments: ["docs/custom-rules.md"])
    func documentation(page: String) throws {
        let text = try String(decoding: Project.bytes(page), as: UTF8.self)
        let blocks = text.components(between: "```yaml\n", and: "```")
        #expect(blocks.count >= 3)
        for block in blocks where block.contains("rules:") {
            let run = try run(block, ["orders.sch": "", "house.sch": ""])
            #expect(problems(run) == [], "\(block)")
            #expect(run.exampleCount > 0 && run.untried.isEmpty)
        }
    }
}

extension String {
    fileprivate func components(between start: String, and end: String) -> [String] {
        ranges(of: start).compactMap { range in
            self[range.upperBound...].firstRange(of: end).map { String(self[range.upperBound..<$0.lowerBound]) }
        }
    }
}
