import BODDiagnostics
import BODTestSupport
import BODXML
import Testing

/// The limits at their real size, which take memory and time.
@Suite("A document of the largest size", .enabled(if: Soak.isOn, Soak.comment))
struct RealSizeTests {
    private func read(_ bytes: [UInt8]) -> XMLReading { XMLReader().read(bytes, name: "large.xml") }

    private func repeated(_ text: String, upTo count: Int) -> [UInt8] {
        let line = Array(text.utf8)
        var bytes = Array("<a>".utf8)
        bytes.reserveCapacity(count)
        while bytes.count + line.count + 4 <= count { bytes += line }
        return bytes + Array("</a>".utf8)
    }

    @Test("is read at 64 MB, with its last element where it is, and refused one byte above")
    func documentBytes() throws {
        let limit = XMLLimits.standard.documentBytes
        var bytes = repeated("<Line number='1'>Büro &amp; Papier</Line>\n", upTo: limit)
        bytes += Array(repeating: 0x20, count: limit - bytes.count)
        let document = try #require(read(bytes).document)
        let count = document.elementCount
        #expect(document.root.range.start.line == 1)
        // The root and the first line stand on line 1, each further one on its own.
        #expect(document.root.contentRange.end.line == count - 1)
        #expect(read(bytes + [0x20]).diagnostics.map(\.id) == ["xml/limit-exceeded"])
    }

    @Test("may have two million elements")
    func elements() throws {
        let bytes = Array("<a>".utf8) + Array(String(repeating: "<b/>", count: 2_000_000).utf8) + Array("</a>".utf8)
        let document = try #require(read(bytes).document)
        #expect(document.elementCount == 2_000_001)
        #expect(document.root.subtree.reduce(0) { count, _ in count + 1 } == 2_000_001)
    }

    @Test("is refused for 300 000 names after a sixth of it, without the hours that they would take")
    func names() {
        let bytes = Array("<a>\((0..<300_000).map { "<n\($0)/>" }.joined())</a>".utf8)
        let reading = read(bytes)
        #expect(reading.diagnostics.map(\.id) == ["xml/limit-exceeded"])
        #expect(reading.parsedBytes < bytes.count / 5)
    }
}
