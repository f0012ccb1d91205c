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

    @Test(arguments: [1, 3, 1_000])
    func `A line that is too long is refused, and those behind it come at their places`(chunk: Int) throws {
        let bytes = Array("1\n12345678\n2\n123456789".utf8)
        var splitter = JSONLineSplitter(limits: JSONLimits(documentBytes: 4))
        var results: [Result<JSONLine, JSONReadError>] = []
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            splitter.feed(bytes[start..<min(start + chunk, bytes.count)])
            results += splitter.completed()
        }
        splitter.finish()
        results += splitter.completed()
        let places = results.map { result in
            switch result {
            case .success(let line): "\(line.origin.line)@\(line.origin.offset)"
            case .failure(let error):
                "\(error.diagnostics[0].id) \(error.diagnostics[0].location.range?.start.line ?? 0)"
            }
        }
        #expect(places == ["1@0", "json/limit-exceeded 2", "3@11", "json/limit-exceeded 4"])
    }

    @Test func `A CR within a line is a blank, in places and in the text around them`() throws {
        let line = try #require(try lines("1\n{\r\"a\":\r true}\r\n\r\n2", chunk: 100).dropFirst().first)
        let document = try line.document()
        let node = try #require(document.root["a"])
        #expect(node.sourceRange.start == SourcePosition(line: 2, column: 9, offset: 10))
        #expect(document.sourceText.lineCount == 1)
        let wrong = JSONLine(bytes: Array("[\r1,]".utf8), origin: line.origin)
        let error = try #require(throws: JSONReadError.self) { try wrong.document() }
        #expect(error.diagnostics.first?.location.range?.start == SourcePosition(line: 2, column: 4, offset: 5))
    }

    @Test(arguments: [
        ("a.ndjson", JSONFraming.ndjson), ("A.JSONL", .ndjson), ("a.json", .json), ("ndjson", .json), ("-", .json),
    ])
    func `A file's name tells whether its lines are documents`(name: String, framing: JSONFraming) {
        #expect(JSONFraming(ofFileNamed: name) == framing)
    }
}
