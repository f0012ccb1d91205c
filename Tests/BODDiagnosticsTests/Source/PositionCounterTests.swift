import BODDiagnostics
import Testing

@Suite("Counting positions piece by piece")
struct PositionCounterTests {
    private static let texts = ["a\nb\rc\r\nd", "\r\n\r\n", "\r\r\n\n", "é漢😀\r\nx😀", "", "abc", "\n"]

    @Test("Wherever a text is cut, its end is where SourceText has it", arguments: texts)
    func anyCut(text: String) {
        let bytes = Array(text.utf8)
        let whole = SourceText(utf8: bytes).position(ofByte: bytes.count, offset: bytes.count)
        for first in 0...bytes.count {
            for second in first...bytes.count {
                var counter = PositionCounter()
                for range in [0..<first, first..<second, second..<bytes.count] {
                    counter.advance(over: range, in: bytes)
                }
                #expect(counter.position == whole)
            }
        }
    }

    @Test("The line feed behind a carriage return of the piece before is no line of its own")
    func returnAtTheEnd() {
        var counter = PositionCounter()
        counter.advance(over: 0..<2, in: Array("a\r".utf8))
        counter.advance(over: 0..<2, in: Array("\nb".utf8))
        #expect(counter.position == SourcePosition(line: 2, column: 2, offset: 4))
    }

    @Test("In a character set of single bytes each byte is a character")
    func singleBytes() {
        var counter = PositionCounter(isUTF8: false)
        counter.advance(over: 0..<2, in: [0x80, 0xBF])
        #expect(counter.position.column == 3)
    }
}
