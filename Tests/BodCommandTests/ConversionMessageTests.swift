import BODTestSupport
import Foundation
import Testing

/// What `convert` and `transform` tell people about their work.
@Suite("Messages of convert and transform")
struct ConversionMessageTests {
    private let requisition = "\(Project.root.path)/Samples/SyncRequisition.xml"

    @Test("An excerpt of a UTF-16 document shows its text")
    func excerptOfUTF16() throws {
        let folder = try TemporaryFolder()
        let text = "<?xml version='1.0' encoding='UTF-16'?>\n<Größe><b></Größe>"
        let bytes: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        try folder.write("wide.xml", bytes)
        for command in [["convert", "--to", "json-exact"], ["transform", "--map", "requisition-to-purchase-order"]] {
            let run = try Command(arguments: [command[0], "wide.xml"] + command.dropFirst(), in: folder.url)
            #expect(run.status == 1)
            #expect(run.errors.contains("wide.xml:2:11: error: </Größe> closes <b>"), "\(run.errors)")
            #expect(run.errors.contains("2 | <Größe><b></Größe>\n"), "\(run.errors)")
        }
    }

    @Test("What a transform makes is linted, and written all the same")
    func resultIsLinted() throws {
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: requisition, encoding: .utf8)
            .replacingOccurrences(of: "lid://infor.ims.quellmark_erp</LogicalID>", with: "infor.ims</LogicalID>")
        try folder.write("r.xml", Array(text.utf8))
        let map = ["transform", "r.xml", "--map", "requisition-to-purchase-order", "--quiet", "-o", "o.xml"]
        let run = try Command(arguments: map, in: folder.url)
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.errors.contains("o.xml:") && run.errors.contains("[id/logical-id-syntax]"), "\(run.errors)")
        #expect(FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("o.xml").path))
        let unlinted = try Command(arguments: map + ["--overwrite", "--no-lint"], in: folder.url)
        #expect(unlinted.status == 0 && unlinted.errors.isEmpty, "\(unlinted.errors)")
    }

    @Test("A file that exists is only replaced when that is asked for", arguments: ["header", "convert", "new"])
    func overwriting(_ command: String) throws {
        let folder = try TemporaryFolder()
        let arguments: [String: [String]] = [
            "header": ["header", requisition], "convert": ["convert", requisition, "--to", "json-exact"],
            "new": ["new", "PurchaseOrder"],
        ]
        let line = try #require(arguments[command]) + ["-o", "out"]
        #expect(try Command(arguments: line, in: folder.url).status == 0)
        let again = try Command(arguments: line, in: folder.url)
        #expect(again.status == 2)
        #expect(again.errors == "bod: out exists; give --overwrite to replace it\n")
        #expect(try Command(arguments: line + ["--overwrite"], in: folder.url).status == 0)
    }

    @Test("The name of a whole document is split into verb and noun for people")
    func documentInPlaceOfNoun() throws {
        let run = try Command("new", "ConfirmBOD")
        #expect(run.status == 2)
        #expect(run.errors.contains("for the document ConfirmBOD, ask for the noun BOD with --verb Confirm"))
    }
}
