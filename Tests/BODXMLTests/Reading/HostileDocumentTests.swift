import BODDiagnostics
import BODXML
import Testing

/// Every row of the attack surface that was measured for libxml2 2.9, with the result that is required here.
@Suite("A hostile document")
struct HostileDocumentTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        /// The rule that refuses it; nil when it has to be accepted.
        let rule: String?

        init(_ name: String, _ text: String, _ rule: String?) {
            self.init(name, bytes: Array(text.utf8), rule)
        }

        init(_ name: String, bytes: [UInt8], _ rule: String?) {
            self.name = name
            self.bytes = bytes
            self.rule = rule
        }

        var testDescription: String { name }
    }

    @Test("is refused by its rule, or accepted", arguments: documentTypes + amounts + encodings + malformed + accepted)
    func result(_ row: Row) {
        let reading = XMLReader().read(row.bytes, name: "hostile.xml")
        #expect(reading.diagnostics.first?.id.description == row.rule)
        #expect((reading.document == nil) == (row.rule != nil))
        for diagnostic in reading.diagnostics {
            #expect(diagnostic.severity == .error)
            #expect(diagnostic.remedy != nil)
        }
    }

    static let documentTypes: [Row] = [
        Row("billion laughs in text", laughs(use: "<l>&l9;</l>"), "xml/doctype"),
        Row("billion laughs in an attribute", laughs(use: "<l a=\"&l9;\"/>"), "xml/doctype"),
        Row("quadratic entity", quadratic, "xml/doctype"),
        Row("external entity file", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "xml/doctype"),
        Row(
            "external entity http",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:9/x'>]><a>&x;</a>",
            "xml/doctype"
        ),
        Row("external DTD", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>", "xml/doctype"),
        Row("parameter entity", "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;]><a/>", "xml/doctype"),
        Row("cXML's DOCTYPE", "<?xml version='1.0'?>\n<!DOCTYPE cXML SYSTEM 'c.dtd'>\n<cXML/>", "xml/doctype"),
        Row("HTML page", "<!DOCTYPE html>\n<html><body>504</body></html>", "xml/doctype"),
        Row("DOCTYPE in UTF-16", bytes: utf16("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"), "xml/doctype"),
        Row("DOCTYPE after a comment", "<!-- <a> --><!DOCTYPE a><a/>", "xml/doctype"),
    ]

    static let amounts: [Row] = [
        Row("depth 300", nested(300), "xml/limit-exceeded"),
        Row("depth 100 000", nested(100_000), "xml/limit-exceeded"),
        Row("attribute of 11 MB", "<a b=\"\(filler(11_000_000))\"/>", "xml/limit-exceeded"),
        Row("text of 11 MB", "<a>\(filler(11_000_000))</a>", "xml/limit-exceeded"),
        Row("CDATA section of 11 MB", "<a><![CDATA[\(filler(11_000_000))]]></a>", "xml/limit-exceeded"),
        Row("comment of 11 MB", "<a><!--\(filler(11_000_000))--></a>", "xml/limit-exceeded"),
        Row("processing instruction of 11 MB", "<a><?p \(filler(11_000_000))?></a>", "xml/limit-exceeded"),
        Row("name of 60 000 characters", "<\(filler(60_000))/>", "xml/limit-exceeded"),
        Row("100 000 attributes", "<a\(attributes(100_000))/>", "xml/limit-exceeded"),
        Row("60 000 distinct names", "<a>\(names(60_000))</a>", "xml/limit-exceeded"),
        Row("50 000 namespace declarations", "<a\(declarations(50_000))/>", "xml/limit-exceeded"),
    ]

    static let encodings: [Row] = [
        Row("gzip", bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], "xml/not-xml"),
        Row("xz", bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xml/not-xml"),
        Row("PDF", "%PDF-1.7\n", "xml/not-xml"),
        Row("invalid UTF-8", bytes: Array("<a>".utf8) + [0xFF] + Array("</a>".utf8), "xml/encoding-mismatch"),
        Row("overlong UTF-8", bytes: Array("<a>".utf8) + [0xC0, 0xAF] + Array("</a>".utf8), "xml/encoding-mismatch"),
        Row(
            "surrogate in UTF-8",
            bytes: Array("<a>".utf8) + [0xED, 0xA0, 0x80] + Array("</a>".utf8),
            "xml/encoding-mismatch"
        ),
        Row(
            "above U+10FFFF",
            bytes: Array("<a>".utf8) + [0xF4, 0x90, 0x80, 0x80] + Array("</a>".utf8),
            "xml/encoding-mismatch"
        ),
        Row("UTF-16 declared, UTF-8 bytes", "<?xml version='1.0' encoding='UTF-16'?><a/>", "xml/encoding-mismatch"),
        Row(
            "UTF-8 mark, ISO-8859-1 declared",
            bytes: [0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>".utf8),
            "xml/encoding-mismatch"
        ),
        Row("UTF-32", bytes: [0x3C, 0, 0, 0, 0x61, 0, 0, 0], "xml/unsupported-encoding"),
        Row("UTF-7 declared", "<?xml version='1.0' encoding='UTF-7'?><a/>", "xml/unsupported-encoding"),
        Row("EBCDIC", bytes: [0x4C, 0x6F, 0xA7, 0x94, 0x93], "xml/unsupported-encoding"),
        Row("half a UTF-16 pair", bytes: [0xFF, 0xFE, 0x3C, 0, 0x00, 0xD8, 0x3E, 0], "xml/encoding-mismatch"),
    ]

    static let malformed: [Row] = [
        Row("empty file", "", "xml/empty-file"),
        Row("byte order mark alone", bytes: [0xEF, 0xBB, 0xBF], "xml/empty-file"),
        Row("blanks before the declaration", "\n<?xml version='1.0'?><a/>", "xml/not-well-formed"),
        Row("two roots", "<a/><b/>", "xml/not-well-formed"),
        Row("trailing junk", "<a/>junk", "xml/not-well-formed"),
        Row("truncated", "<a><b>1</b><c", "xml/not-well-formed"),
        Row("attribute twice", "<a b='1' b='2'/>", "xml/not-well-formed"),
        Row("undefined entity", "<a>&nbsp;</a>", "xml/not-well-formed"),
        Row("NUL", bytes: Array("<a>".utf8) + [0] + Array("</a>".utf8), "xml/not-well-formed"),
        Row("control character", "<a>\u{1}</a>", "xml/not-well-formed"),
        Row("reference to NUL", "<a>&#0;</a>", "xml/not-well-formed"),
        Row("reference to U+FFFE", "<a>&#xFFFE;</a>", "xml/not-well-formed"),
        Row("unbound prefix", "<a><p:b/></a>", "xml/unbound-prefix"),
        Row("version 1.1", "<?xml version='1.1'?><a/>", "xml/not-well-formed"),
        Row("version 2.0", "<?xml version='2.0'?><a/>", "xml/not-well-formed"),
        Row("plain text", "hello", "xml/not-well-formed"),
    ]

    static let accepted: [Row] = [
        Row("depth 250", nested(250), nil),
        Row("256 attributes", "<a\(attributes(256))/>", nil),
        Row("XInclude is plain data", "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='x'/></a>", nil),
        Row("stylesheet instruction", "<?xml-stylesheet href='http://127.0.0.1:9/s'?><a/>", nil),
        Row(
            "schemaLocation hint",
            "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u http://127.0.0.1:9/s'/>",
            nil
        ),
        Row(
            "ISO-8859-1",
            bytes: Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8),
            nil
        ),
        Row(
            "windows-1252",
            bytes: Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0x80] + Array("</a>".utf8),
            nil
        ),
        Row("UTF-16 with a mark", bytes: utf16("<a>é</a>"), nil),
        Row(
            "UTF-16 without a mark",
            bytes: Array(utf16("<?xml version='1.0' encoding='UTF-16'?><a/>").dropFirst(2)),
            nil
        ),
    ]
}

private func laughs(use: String) -> String {
    let levels = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }
    return "<!DOCTYPE l [<!ENTITY l0 \"ha\">\(levels.joined())]>\(use)"
}

private let quadratic =
    "<!DOCTYPE a [<!ENTITY x \"\(filler(100_000))\">]><a>\(String(repeating: "&x;", count: 5_000))</a>"

private func filler(_ count: Int) -> String { String(repeating: "A", count: count) }

private func nested(_ depth: Int) -> String {
    String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
}

private func attributes(_ count: Int) -> String { (0..<count).map { " a\($0)='1'" }.joined() }

private func declarations(_ count: Int) -> String { (0..<count).map { " xmlns:p\($0)='u\($0)'" }.joined() }

/// With attributes, whose values libxml2 frees when the parse is stopped inside a callback.
private func names(_ count: Int) -> String {
    (0..<count).map { "<n\($0) a\($0)='value \($0) of some length'/>" }.joined()
}

private func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
}
