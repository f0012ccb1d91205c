import BODDiagnostics
import BODLint
import BODXML
import Testing

@Suite("The linter")
struct LinterTests {
    @Test("The document that examples are made of is clean")
    func clean() throws {
        for root in [
            "SyncPurchaseOrder", "ProcessRequisition", "GetItem", "ShowItem", "AcknowledgeSalesOrder", "LoadItem",
        ] {
            let document = MarkedText(Example.bod(root).markedDocument).text
            #expect(ids(try lintText(document)) == [])
        }
    }

    @Test("Findings come in the order of the document")
    func order() throws {
        let found = try lintText(#"<BOD><DataArea><Sync/><Item/></DataArea></BOD>"#)
        let offsets = found.compactMap { $0.location.range?.start.offset }
        #expect(offsets == offsets.sorted())
        #expect(found.count > 3)
    }

    @Test(
        "No rule fails on a document that is no BOD",
        arguments: [
            "<a/>", "<Sync/>", "<SyncA/>", "<SyncA><DataArea/></SyncA>", "<SyncA><ApplicationArea/></SyncA>",
            "<SyncA><ApplicationArea/><DataArea><A/></DataArea></SyncA>", "<DataArea><DataArea/></DataArea>",
            "<Acknowledge><DataArea><Acknowledge><ResponseCriteria/></Acknowledge></DataArea></Acknowledge>",
            "<SyncA><DataArea>text</DataArea></SyncA>", "<x:Sync\u{212A} xmlns:x='urn:x'/>",
        ]
    )
    func foreign(_ text: String) throws {
        #expect(!(try lintText(text)).isEmpty)
    }

    @Test("A missing part is reported once, and rules about what is inside it stay silent")
    func cascade() throws {
        let text = #"<SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2"><DataArea/></SyncItem>"#
        #expect(ids(try lintText(text)) == ["envelope/missing-application-area", "envelope/missing-verb"])
    }

    @Test("A rule takes the place of a schema's finding about the same, with the higher severity")
    func supersedes() throws {
        let text = #"<SyncItem xmlns="http://schema.infor.com/InforOAGIS/2"/>"#
        let document = try #require(XMLReader().read(Array(text.utf8), name: "a.xml").document)
        let schema = [
            Diagnostic("cvc/complex-type.4", .error, "releaseID is missing", at: document.root.location),
            Diagnostic("cvc/complex-type.2.4.b", .error, "ApplicationArea is missing", at: document.root.location),
            Diagnostic("cvc/complex-type.3.2.2", .error, "another matter", at: document.root.location),
        ]
        let found = Linter().lint(document, schemaFindings: schema).diagnostics
        #expect(
            ids(found) == [
                "cvc/complex-type.3.2.2", "envelope/missing-application-area", "envelope/missing-data-area",
                "envelope/missing-release-id",
            ]
        )
        let release = try #require(found.last)
        #expect(release.severity == .error)
        #expect(release.notes.map(\.message) == ["the schema refuses it as well: cvc/complex-type.4"])
    }

    @Test("A schema's finding stays when the rule about the same is ignored")
    func ignoredRule() throws {
        let text = #"<SyncItem xmlns="http://schema.infor.com/InforOAGIS/2"/>"#
        let document = try #require(XMLReader().read(Array(text.utf8), name: "a.xml").document)
        let schema = [Diagnostic("cvc/complex-type.4", .error, "releaseID is missing", at: document.root.location)]
        let linter = Linter(selection: try RuleSelection(ignore: ["envelope"]))
        #expect(ids(linter.lint(document, schemaFindings: schema).diagnostics).contains("cvc/complex-type.4"))
    }

    @Test("A schema's finding at another place stays")
    func otherPlace() throws {
        let text = #"<SyncItem xmlns="http://schema.infor.com/InforOAGIS/2"><DataArea/></SyncItem>"#
        let document = try #require(XMLReader().read(Array(text.utf8), name: "a.xml").document)
        let area = try #require(document.root.child("DataArea"))
        let schema = [Diagnostic("cvc/complex-type.4", .error, "an attribute is missing", at: area.location)]
        #expect(ids(Linter().lint(document, schemaFindings: schema).diagnostics).contains("cvc/complex-type.4"))
    }

    @Test("A configured severity replaces the rule's and the schema's")
    func severities() throws {
        let document = try #require(XMLReader().read(Array("<SyncItem/>".utf8), name: "a.xml").document)
        let schema = [Diagnostic("cvc/elt.2", .error, "abstract", at: document.root.location)]
        let linter = Linter(severities: ["envelope/missing-data-area": .info, "cvc/elt.2": .warning])
        let found = linter.lint(document, schemaFindings: schema).diagnostics
        #expect(found.first { $0.id == "envelope/missing-data-area" }?.severity == .info)
        #expect(found.first { $0.id == "cvc/elt.2" }?.severity == .warning)
    }

    @Test("Of too many findings the worst are kept and the others are counted")
    func limit() throws {
        let nouns = String(repeating: "<Item><PartyIDs><ID/></PartyIDs></Item>", count: 50)
        let text = MarkedText(Example.bod("SyncItem", verb: "<Process/>", nouns: nouns).markedDocument).text
        let document = try #require(XMLReader().read(Array(text.utf8), name: "a.xml").document)
        let report = Linter(limit: 10).lint(document)
        #expect(report.diagnostics.count == 10)
        #expect(report.dropped >= 40)
        #expect(report.diagnostics.contains { $0.id == "envelope/verb-element-mismatch" })
        #expect(report.worst == .error)
    }

    @Test("A document that cannot be read has the reader's findings, whatever is ignored")
    func refused() throws {
        let reading = XMLReader().read(Array("<a>".utf8), name: "a.xml")
        let report = Linter(selection: try RuleSelection(ignore: ["all"])).lint(reading)
        #expect(ids(report.diagnostics) == ["xml/not-well-formed"])
    }

    @Test("The same finding twice is reported once")
    func deduplicated() throws {
        let document = try #require(XMLReader().read(Array("<a/>".utf8), name: "a.xml").document)
        let finding = Diagnostic("cvc/elt.2", .error, "abstract", at: document.root.location)
        let found = Linter().lint(document, schemaFindings: [finding, finding]).diagnostics
        #expect(found.count { $0.id == "cvc/elt.2" } == 1)
    }
}
