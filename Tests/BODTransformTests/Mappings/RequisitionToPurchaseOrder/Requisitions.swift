import BODXML
import Testing

/// Requisitions for the tests, small enough that each shows one thing.
enum Requisitions {
    static let infor = "http://schema.infor.com/InforOAGIS/2"

    /// A requisition with a number, one line, and what a test adds.
    static func text(
        root: String = "SyncRequisition",
        verb: String =
            "<Sync><TenantID>T</TenantID><AccountingEntityID>E</AccountingEntityID><LocationID>L</LocationID></Sync>",
        application: String = "<CreationDateTime>2026-01-01T00:00:00Z</CreationDateTime>",
        header: String = "",
        lines: [String] = [""]
    ) -> String {
        let lines = lines.enumerated().map {
            "<RequisitionLine><LineNumber>\($0 + 1)</LineNumber>\($1)</RequisitionLine>"
        }
        return """
            <\(root) xmlns="\(infor)" releaseID="9.2"><ApplicationArea>\(application)</ApplicationArea><DataArea>\(verb)<Requisition>
            <RequisitionHeader><DocumentID><ID>R1</ID></DocumentID>\(header)</RequisitionHeader>\(lines.joined())
            </Requisition></DataArea></\(root)>
            """
    }

    static func read(_ text: String) throws -> ParsedDocument {
        let reading = XMLReader().read(Array(text.utf8), name: "r.xml")
        return try #require(reading.document, "\(reading.diagnostics)")
    }
}
