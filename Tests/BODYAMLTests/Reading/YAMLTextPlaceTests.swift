import BODDiagnostics
import BODYAML
import Testing

@Suite("The place of a part of a text")
struct YAMLTextPlaceTests {
    @Test(
        "is found however the text is written",
        arguments: [
            ("abc XY", "1:5-7"), ("'abc XY'", "1:6-8"), ("\"abc XY\"", "1:6-8"), ("'a''c XY'", "1:7-9"),
            ("\"a\\\\c XY\"", "1:7-9"),
            ("\"a\\u00e9c XY\"", "1:11-13"), ("|\n  abc\n  XY", "3:3-5"), (">\n  abc\n  XY\n", "3:3-5"),
            (">-\n\n  abc\n\n  XY", "5:3-5"),
            ("abc\n  XY", "2:3-5"), ("'abc\n\n  XY'", "3:3-5"), ("\"abc \\\n  XY\"", "2:3-5"),
            ("\u{E9}\u{1D11E} XY", "1:4-6"),
        ]
    )
    func places(text: String, expected: String) throws {
        let document = try YAMLDocument(text, file: "f.yml")
        let read = try #require(document.root.scalar?.text)
        let bytes = Array(read.utf8)
        let start = try #require(bytes.firstIndex(of: UInt8(ascii: "X")))
        let range = document.range(of: start..<start + 2, in: document.root)
        #expect("\(range.start.line):\(range.start.column)-\(range.end.column)" == expected)
    }
}
