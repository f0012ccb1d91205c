import BODDiagnostics
import BODLint
import BODTestSupport
import BODXML
import Foundation
import Testing

@Suite("Fixing a document")
struct DocumentFixerTests {
    private static let linter = DocumentLinter(catalog: SchemaCatalog())

    private func fix(_ bytes: [UInt8], unsafely: Bool = false) throws -> FixedDocument {
        try DocumentFixer(linter: Self.linter, allowsUnsafe: unsafely).fix(bytes, name: "order.xml")
    }

    private func sample(_ name: String) throws -> [UInt8] { try Project.bytes("Samples/broken/\(name).xml") }

    @Test(
        "moves what stands in the wrong place, and keeps every other byte",
        arguments: ["wrong-order", "extension-before-user-area"]
    )
    func moves(_ name: String) throws {
        let before = try sample(name)
        let fixed = try fix(before)
        #expect(fixed.applied.map(\.rule.description).count == 1)
        #expect(fixed.document.diagnostics.filter { $0.severity == .error }.isEmpty)
        // The same lines in another order.
        func lines(_ bytes: [UInt8]) -> [[UInt8]] {
            bytes.split(separator: 0x0A).map(Array.init).sorted { $0.lexicographicallyPrecedes($1) }
        }
        #expect(lines(fixed.bytes) == lines(before))
        #expect(fixed.bytes != before)
    }

    @Test(
        "makes safe fixes only, unless it may guess",
        arguments: ["misspelt-element", "logical-id-without-lid", "encoded-twice"]
    )
    func unsafe(_ name: String) throws {
        let before = try sample(name)
        let careful = try fix(before)
        #expect(careful.bytes == before)
        #expect(careful.applied.isEmpty)
        let bold = try fix(before, unsafely: true)
        #expect(bold.applied.count == 1)
        #expect(bold.document.diagnostics.isEmpty, "\(bold.document.diagnostics.map(\.summary))")
    }

    @Test("leaves a document alone that has nothing to fix, or that cannot be read")
    func unchanged() throws {
        for name in [
            "Samples/SyncRequisition.xml", "Samples/broken/truncated.xml", "Samples/broken/currency-missing.xml",
        ] {
            let before = try Project.bytes(name)
            let fixed = try fix(before, unsafely: true)
            #expect(fixed.bytes == before, "\(name)")
            #expect(fixed.document.diagnostics == fixed.original.diagnostics)
        }
    }

    @Test("never makes what cannot be read, nor what only is suppressed")
    func refused() throws {
        let text = String(decoding: try sample("wrong-order"), as: UTF8.self)
        // U+FFFE, misread, is no character of XML.
        let forbidden = text.replacing("Wellendichtring", with: "ï¿¾ Â° Wellendichtring")
        let fixed = try fix(Array(forbidden.utf8), unsafely: true)
        #expect(XMLReader().read(fixed.bytes, name: "a.xml").document != nil)
        // The comment is about Quantity; behind, it would cover the amount.
        let remark = text.replacing("<Quantity ", with: "<!-- bod-ignore amount: agreed --><Quantity ")
        #expect(try fix(Array(remark.utf8)).applied.isEmpty)
    }

    @Test("fixes several mistakes at once, and those that appear when others are gone")
    func several() throws {
        var text = String(decoding: try sample("misspelt-element"), as: UTF8.self)
        text = text.replacing(" releaseID=\"9.2\"", with: "")
        let fixed = try fix(Array(text.utf8), unsafely: true)
        #expect(
            Set(fixed.applied.map(\.rule.description)) == ["envelope/missing-release-id", "cvc/complex-type.2.4.a"]
        )
        #expect(fixed.document.diagnostics.isEmpty)
    }

    @Test(
        "writes in the document's own encoding and with its own line breaks",
        arguments: [("UTF-16LE", true), ("UTF-16BE", false)]
    )
    func encodings(_ encoding: String, _ isLittle: Bool) throws {
        let text = String(decoding: try sample("wrong-order"), as: UTF8.self)
            .replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"").replacing("\n", with: "\r\n")
        let units = [0xFEFF] + Array(text.utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isLittle ? [low, high] : [high, low]
        }
        let fixed = try fix(bytes)
        #expect(fixed.applied.count == 1)
        #expect(fixed.bytes.count == bytes.count)
        #expect(fixed.document.diagnostics.isEmpty, "\(fixed.document.diagnostics.map(\.summary))")
        let fixedUnits = stride(from: 0, to: fixed.bytes.count, by: 2).map { index in
            let (first, second) = (UInt16(fixed.bytes[index]), UInt16(fixed.bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        let after = String(decoding: fixedUnits, as: UTF16.self)
        #expect(
            after.split(separator: "\r\n").sorted()
                == String(decoding: units, as: UTF16.self).split(separator: "\r\n").sorted()
        )
    }

    @Test("never leaves a broken sample with more errors than it had, whatever is fixed")
    func improves() throws {
        let folder = Project.root.appendingPathComponent("Samples/broken").path
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".xml") {
            let before = try Project.bytes("Samples/broken/\(name)")
            let fixed = try fix(before, unsafely: true)
            let errors = fixed.document.diagnostics.count { $0.severity == .error }
            #expect(errors <= fixed.original.diagnostics.count { $0.severity == .error }, "\(name)")
            #expect((fixed.bytes == before) == fixed.applied.isEmpty, "\(name)")
            // What is fixed stays fixed.
            #expect(try fix(fixed.bytes, unsafely: true).bytes == fixed.bytes, "\(name)")
        }
    }
}
