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

    @Test("of nothing has one empty line")
    func empty() {
        let text = SourceText(utf8: [])
        #expect(text.line(1) == "")
        #expect(text.position(ofByte: 0, offset: 0) == .start)
    }
}
