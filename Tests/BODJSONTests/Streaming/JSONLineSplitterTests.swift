import BODDiagnostics
import BODJSON
import Testing

@Suite struct JSONLineSplitterTests {
    private func lines(_ text: String, chunk: Int) throws -> [JSONLine] {
        let bytes = Array(text.utf8)
        var splitter = JSONLineSplitter()
        var lines: [JSONLine] = []
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            splitter.feed(bytes[start..<min(start + chunk, bytes.count)])
            while let line = try splitter.next() { lines.append(line) }
        }
        splitter.finish()
        while let line = try splitter.next() { lines.append(line) }
        return lines
    }

    @Test(arguments: [1, 2, 5, 1_000])
    func `Lines come with their places, blank ones left out`(chunk: Int) throws {
        let lines = try lines("{\"a\":1}\r\n\n  \n[2]\n3", chunk: chunk)
        #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == [#"{"a":1}"#, "[2]", "3"])
        #expect(lines.map(\.origin.line) == [1, 4, 5])
        #expect(lines.map(\.origin.offset) == [0, 13, 17])
    }

    @Test func `A value's place counts in the file`() throws {
        let line = try #require(try lines("1\n{\"a\": true}\n", chunk: 100).last)
        let node = try #require(try line.document().root["a"])
        #expect(node.sourceRange.start == SourcePosition(line: 2, column: 7, offset: 8))
    }

    @Test func `A mistake's place counts in the file`() throws {
        let line = try #require(try lines("1\n[1,]\n", chunk: 100).last)
        let error = try #require(throws: JSONReadError.self) { try line.document() }
        #expect(error.diagnostics.first?.location.range?.start == SourcePosition(line: 2, column: 3, offset: 4))
    }

    @Test func `A line that is too long is refused`() {
        var splitter = JSONLineSplitter(limits: JSONLimits(documentBytes: 4))
        splitter.feed(Array("12345678".utf8))
        #expect(throws: JSONReadError.self) { try splitter.next() }
    }
}
