import BODTestSupport
import Foundation
import Testing

@Suite("Linting a document that is too large to be held")
struct StreamCommandTests {
    private static let header = """
        <?xml version="1.0" encoding="UTF-8"?>
        <SyncPurchaseOrder xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
          <ApplicationArea>
            <Sender><LogicalID>lid://infor.ims.a</LogicalID><ComponentID>erp</ComponentID></Sender>
            <CreationDateTime>2026-02-17T10:02:07Z</CreationDateTime>
            <BODID>infor-nid:T:1:S:PO1:0?PurchaseOrder&amp;verb=Sync</BODID>
          </ApplicationArea>
          <DataArea>
            <Sync>
              <TenantID>T</TenantID><AccountingEntityID>1</AccountingEntityID>
              <ActionCriteria><ActionExpression actionCode="Add"/></ActionCriteria>
            </Sync>
            <PurchaseOrder>
              <PurchaseOrderHeader><DocumentID><ID accountingEntity="1" variationID="1">PO1</ID></DocumentID></PurchaseOrderHeader>

        """

    /// An order of 5 000 lines, 900 kB, of which one has a quantity without a unit.
    private func order(in folder: TemporaryFolder) throws -> (text: String, mistake: Int) {
        let lines = (1...5_000).map { number in
            let unit = number == 4_321 ? "" : " unitCode=\"EA\""
            return """
                      <PurchaseOrderLine>
                        <LineNumber>\(number)</LineNumber>
                        <Item><ItemID><ID>A-\(number)</ID></ItemID></Item>
                        <Quantity\(unit)>1</Quantity>
                      </PurchaseOrderLine>

                """
        }
        let text = Self.header + lines.joined() + "    </PurchaseOrder>\n  </DataArea>\n</SyncPurchaseOrder>\n"
        try folder.write("order.xml", Array(text.utf8))
        let before = text.range(of: "<Quantity>").map { text[..<$0.lowerBound] } ?? ""
        return (text, before.count { $0 == "\n" } + 1)
    }

    @Test("finds what it finds in a document that is held, at the same place, and says what it did not check")
    func sameFindings() throws {
        let folder = try TemporaryFolder()
        let mistake = try order(in: folder).mistake
        let held = try Command("lint", "order.xml", in: folder.url)
        let arguments = [["--stream"], ["--max-document-bytes", "600000"], ["--stream", "-j", "1"]]
        for arguments in arguments {
            let run = try Command(arguments: ["lint", "order.xml"] + arguments, in: folder.url)
            #expect(
                run.output.contains("order.xml:\(mistake):9: warning: Quantity has no unitCode"),
                "\(run.everything)"
            )
            #expect(
                held.output.contains("order.xml:\(mistake):9: warning: Quantity has no unitCode"),
                "\(held.everything)"
            )
            #expect(run.output.contains("<Quantity>1</Quantity>"), "the line is shown")
            #expect(run.output.contains("lint/rule-not-checked"))
            #expect(run.output.contains("line/line-number-duplicate"))
        }
        #expect(!held.output.contains("lint/rule-not-checked"))
    }

    @Test("takes standard input, and can be told that it does not matter what was not checked")
    func standardInput() throws {
        let folder = try TemporaryFolder()
        let text = try order(in: folder).text
        let run = try Command(
            "lint",
            "-",
            "--stream",
            "--ignore",
            "lint/rule-not-checked,quantity,party",
            input: Array(text.utf8)
        )
        #expect(run.status == 0)
        #expect(run.output == "")
    }

    @Test("goes on with the other documents, in their order")
    func several() throws {
        let folder = try TemporaryFolder()
        _ = try order(in: folder)
        try folder.write("a.xml", Project.bytes("Samples/broken/currency-missing.xml"))
        try folder.write("z.xml", Project.bytes("Samples/broken/currency-missing.xml"))
        let run = try Command("lint", ".", "--max-document-bytes", "500000", in: folder.url)
        let files = run.output.split(separator: "\n").compactMap {
            $0.contains(".xml:") ? $0.split(separator: ":").first : nil
        }
        #expect(files.first == "./a.xml" && files.last == "./z.xml" && files.contains("./order.xml"))
        #expect(run.errors.contains("3 documents"))
    }

    @Test(
        "refuses what it cannot do",
        arguments: [
            (["lint", "order.xml", "--stream", "--fix"], "--fix holds each document in memory", 64),
            (["lint", "order.xml", "--stream", "--schema", "s.json"], "--stream is for XML", 64),
            (["lint", "order.xml", "--stream", "--max-streamed-bytes", "1000"], "(--max-streamed-bytes)", 1),
            (["lint", "order.xml", "--stream", "--max-document-bytes", "400"], "without a place to divide it", 1),
        ] as [([String], String, Int32)]
    )
    func refusals(arguments: [String], sentence: String, status: Int32) throws {
        let folder = try TemporaryFolder()
        _ = try order(in: folder)
        try folder.write("s.json", Array("{}".utf8))
        let run = try Command(arguments: arguments, in: folder.url)
        #expect(run.status == status)
        #expect(run.everything.contains(sentence), "\(run.everything)")
    }
}
