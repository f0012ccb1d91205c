import BODDiagnostics
import Testing

@Suite("Source text")
struct SourceTextTests {
    @Test("finds lines whatever ends them")
    func lines() {
        let text = SourceText(utf8: Array("a\r\nb\rc\nd".utf8))
        #expect((1...4).map { text.line($0) } == ["a", "b", "c", "d"])
        #expect(text.line(5) == nil)
        #expect(text.lineCount == 4)
    }

    @Test("finds the position of every byte, also far into one long line")
    func positions() {
        let line = String(repeating: "é𝄞x", count: 2_000)
        let text = SourceText(utf8: Array(("\n" + line).utf8))
        var column = 1
        var index = 1
        for scalar in line.unicodeScalars {
            #expect(text.position(ofByte: index, offset: 0) == SourcePosition(line: 2, column: column, offset: 0))
            column += 1
            index += String(scalar).utf8.count
        }
        #expect(text.position(ofByte: index + 10, offset: 7).column == column)
    }

    @Test("of some lines has these at their numbers, each as one line")
    func someLines() {
        let text = SourceText(lines: [(3, Array("a\rb".utf8)), (30_000_000, Array("éé".utf8))])
        #expect(text.line(3) == "a\rb")
        #expect(text.line(30_000_000) == "éé")
        #expect([0, 1, 2, 4, 29_999_999, 30_000_001].allSatisfy { text.line($0) == nil })
        #expect(text.lineCount == 30_000_000)
        #expect(text.position(ofByte: 2, offset: 7) == SourcePosition(line: 3, column: 3, offset: 7))
        #expect(text.position(ofByte: 6, offset: 9) == SourcePosition(line: 30_000_000, column: 2, offset: 9))
        let place = SourcePosition(line: 30_000_000, column: 2, offset: 0)
        #expect(SourceExcerpt(of: SourceRange(at: place), in: text)?.text == "éé")
        #expect(SourceText(lines: []).line(1) == nil)
    }

    @Test("of nothing has one empty line")
    func empty() {
        let text = SourceText(utf8: [])
        #expect(text.line(1) == "")
        #expect(text.position(ofByte: 0, offset: 0) == .start)
    }
}
