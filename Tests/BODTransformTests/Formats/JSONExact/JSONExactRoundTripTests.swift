import BODForms
import BODJSON
import BODTestSupport
import BODTransform
import BODXML
import Foundation
import Testing

@Suite("From XML to json-exact and back")
struct JSONExactRoundTripTests {
    /// Checks that the way to json-exact and back changes neither the canonical form nor, at a second time, the JSON.
    private func check(_ bytes: [UInt8], _ name: String, styles: [JSONStyle] = [.compact]) throws {
        let reading = XMLReader().read(bytes, name: name)
        let document = try #require(reading.document, "\(reading.diagnostics)")
        for style in styles {
            let json = JSONExactWriter(style: style).bytes(of: document)
            let result = JSONExactReader().xml(from: json, name: name)
            let xml = try #require(result.bytes, "\(name): \(result.diagnostics)")
            let again = try #require(
                XMLReader().read(xml, name: name).document,
                "\(String(decoding: xml, as: UTF8.self))"
            )
            #expect(CanonicalXML().bytes(of: again) == CanonicalXML().bytes(of: document), "\(name)")
            #expect(JSONExactWriter(style: style).bytes(of: again) == json, "\(name)")
        }
    }

    @Test("nothing of a generated document changes", arguments: Soak.seeds(300 as UInt64))
    func generated(seed: UInt64) throws {
        var texts = RandomXMLText(seed: seed)
        let text = texts.next()
        try check(Array(text.utf8), text, styles: [.compact, .pretty])
    }

    @Test(
        "nothing of a reference document changes",
        .enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.comment))
    )
    func reference() throws {
        let folders = ["bods", "en16931", "oagis-10.1", "ubl", "data-catalog"]
        let files = folders.flatMap { ReferenceData.files(below: $0, ending: ".xml") }
        #expect(files.count >= 39)
        for file in files { try check([UInt8](Data(contentsOf: file)), file.lastPathComponent) }
    }

    @Test(
        "nothing of a cXML document changes",
        .enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.comment))
    )
    func cXML() throws {
        let files = ReferenceData.files(below: "cxml", ending: ".xml")
        #expect(files.count >= 3)
        for file in files {
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            let plain = text.replacingOccurrences(of: "<!DOCTYPE[^>]*>", with: "", options: .regularExpression)
            try check(Array(plain.utf8), file.lastPathComponent)
        }
    }
}
