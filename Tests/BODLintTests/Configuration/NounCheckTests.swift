import BODDiagnostics
import BODLint
import Testing

@Suite("Nouns of a configuration that no document is")
struct NounCheckTests {
    private func unmatched(_ configuration: String, roots: [String]) throws -> [String] {
        let files = memoryFiles([
            ".bod.yml": configuration, "a.xsd": "<x/>",
            "a.sch": """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern><rule context="a"><assert test="b"/></rule></pattern></schema>
            """,
        ])
        let settings = try ConfigurationLoader(files).load(".bod.yml").settings(for: "/repo/a.xml")
        var check = NounCheck()
        check.note(settings)
        for root in roots { check.note(root: root) }
        return check.unmatched.map { finding in
            let start = finding.location.range?.start
            return "\(start?.line ?? 0):\(start?.column ?? 0) \(finding.severity) \(finding.summary)"
        }
    }

    @Test("are told where one of the run is a slip away, wherever they are written")
    func near() throws {
        let found = try unmatched(
            """
            schemas: {PurchaseOrdr: a.xsd}
            schematron: {SycnPurchaseOrder: a.sch, all: a.sch}
            rules:
              acme/a: {documents: [purchaseorder, Requisition], assert: a, message: m}
            """,
            roots: ["SyncPurchaseOrder", "SyncRequisition"]
        )
        #expect(
            found == [
                "1:11 warning no document of this run has the name PurchaseOrdr; did you mean PurchaseOrder?",
                "2:14 warning no document of this run has the name SycnPurchaseOrder; did you mean SyncPurchaseOrder?",
                "4:24 warning no document of this run has the name purchaseorder; did you mean PurchaseOrder?",
            ]
        )
    }

    @Test(
        "are no noise where the noun is a good one that does not occur",
        arguments: [
            (["SyncShipment"], "PurchaseOrder"), (["SyncPurchaseOrder"], "ProcessPurchaseOrder"),
            (["SyncPurchaseOrder"], "PurchaseOrder"), (["SyncPurchaseOrder"], "SyncPurchaseOrder"),
            (["SyncBillToPartyMaster"], "ShipToPartyMaster"),
            (["SyncPurchaseOrdr", "SyncPurchaseOrder"], "PurchaseOrdr"),
            ([], "PurchaseOrdr"),
        ] as [([String], String)]
    )
    func far(_ roots: [String], _ noun: String) throws {
        #expect(try unmatched("schemas: {\(noun): a.xsd}", roots: roots) == [])
    }

    @Test("are told with the severity that is set, and not where the rule is off")
    func severities() throws {
        let text = "schemas: {PurchaseOrdr: a.xsd}\nseverity: {lint/unmatched-noun: "
        #expect(try unmatched(text + "error}", roots: ["SyncPurchaseOrder"]).first?.contains(" error ") == true)
        #expect(try unmatched(text + "off}", roots: ["SyncPurchaseOrder"]) == [])
    }
}
