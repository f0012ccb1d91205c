public import Testing

/// A document of the attack surface that was measured for libxml2 2.9, with the result that is required here.
///
/// The library's tests and those of the command line go through the same table, so that neither can forget a row.
public struct HostileDocument: Sendable, CustomTestStringConvertible {
    /// What it is.
    public let name: String
    /// The document.
    public let bytes: [UInt8]
    /// The rule that refuses it; nil when it has to be accepted.
    public let rule: String?
    /// The most bytes that the parser may be let at before the verdict.
    public let parsedBytes: Int

    /// A document from text, of which the parser sees nothing when a limit or a DOCTYPE stands in the way.
    init(_ name: String, _ text: String, _ rule: String?, parsed: Int? = nil) {
        self.init(name, bytes: Array(text.utf8), rule, parsed: parsed)
    }

    init(_ name: String, bytes: [UInt8], _ rule: String?, parsed: Int? = nil) {
        (self.name, self.bytes, self.rule) = (name, bytes, rule)
        // Latin letters above ASCII take two bytes in UTF-8 for one of the file's; no row has more of them than this.
        let whole = bytes.count + 8
        parsedBytes = parsed ?? (rule.map { Self.unparsed.contains($0) } ?? false ? 0 : whole)
    }

    /// The rules that have to refuse a document before the parser sees it.
    private static let unparsed: Set<String> = [
        "xml/doctype", "xml/limit-exceeded", "xml/not-xml", "xml/encoding-mismatch", "xml/unsupported-encoding",
        "xml/empty-file",
    ]

    /// What a failed test is called.
    public var testDescription: String { name }

    /// Every row.
    public static var all: [HostileDocument] { documentTypes + amounts + encodings + malformed + accepted }

    /// Document type declarations, and what hides them.
    public static let documentTypes: [HostileDocument] = [
        HostileDocument("billion laughs in text", laughs(use: "<l>&l9;</l>"), "xml/doctype"),
        HostileDocument("billion laughs in an attribute", laughs(use: "<l a=\"&l9;\"/>"), "xml/doctype"),
        HostileDocument("quadratic entity", quadratic, "xml/doctype"),
        HostileDocument(
            "external entity file",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
            "xml/doctype"
        ),
        HostileDocument(
            "external entity http",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:9/x'>]><a>&x;</a>",
            "xml/doctype"
        ),
        HostileDocument("external DTD", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>", "xml/doctype"),
        HostileDocument(
            "parameter entity",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;]><a/>",
            "xml/doctype"
        ),
        HostileDocument(
            "cXML's DOCTYPE",
            "<?xml version='1.0'?>\n<!DOCTYPE cXML SYSTEM 'c.dtd'>\n<cXML/>",
            "xml/doctype"
        ),
        HostileDocument("HTML page", "<!DOCTYPE html>\n<html><body>504</body></html>", "xml/doctype"),
        HostileDocument("DOCTYPE in UTF-16", bytes: utf16("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"), "xml/doctype"),
        HostileDocument("DOCTYPE after a comment", "<!-- <a> --><!DOCTYPE a><a/>", "xml/doctype"),
    ]

    /// More of something than the limits allow.
    public static let amounts: [HostileDocument] = [
        HostileDocument("depth 300", nested(300), "xml/limit-exceeded"),
        HostileDocument("depth 100 000", nested(100_000), "xml/limit-exceeded"),
        HostileDocument("attribute of 11 MB", "<a b=\"\(filler(11_000_000))\"/>", "xml/limit-exceeded"),
        HostileDocument("text of 11 MB", "<a>\(filler(11_000_000))</a>", "xml/limit-exceeded"),
        HostileDocument("CDATA section of 11 MB", "<a><![CDATA[\(filler(11_000_000))]]></a>", "xml/limit-exceeded"),
        HostileDocument("comment of 11 MB", "<a><!--\(filler(11_000_000))--></a>", "xml/limit-exceeded"),
        HostileDocument("processing instruction of 11 MB", "<a><?p \(filler(11_000_000))?></a>", "xml/limit-exceeded"),
        HostileDocument("name of 60 000 characters", "<\(filler(60_000))/>", "xml/limit-exceeded"),
        HostileDocument("100 000 attributes", "<a\(attributes(100_000))/>", "xml/limit-exceeded"),
        HostileDocument(
            "60 000 distinct names",
            "<a>\(names(60_000))</a>",
            "xml/limit-exceeded",
            parsed: names(26_000).utf8.count
        ),
        HostileDocument("50 000 namespace declarations", "<a\(declarations(50_000))/>", "xml/limit-exceeded"),
    ]

    /// What is no XML, or in an encoding that is not read.
    public static let encodings: [HostileDocument] = [
        HostileDocument("gzip", bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], "xml/not-xml"),
        HostileDocument("xz", bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xml/not-xml"),
        HostileDocument("PDF", "%PDF-1.7\n", "xml/not-xml"),
        HostileDocument(
            "invalid UTF-8",
            bytes: Array("<a>".utf8) + [0xFF] + Array("</a>".utf8),
            "xml/encoding-mismatch"
        ),
        HostileDocument(
            "overlong UTF-8",
            bytes: Array("<a>".utf8) + [0xC0, 0xAF] + Array("</a>".utf8),
            "xml/encoding-mismatch"
        ),
        HostileDocument(
            "surrogate in UTF-8",
            bytes: Array("<a>".utf8) + [0xED, 0xA0, 0x80] + Array("</a>".utf8),
            "xml/encoding-mismatch"
        ),
        HostileDocument(
            "above U+10FFFF",
            bytes: Array("<a>".utf8) + [0xF4, 0x90, 0x80, 0x80] + Array("</a>".utf8),
            "xml/encoding-mismatch"
        ),
        HostileDocument(
            "UTF-16 declared, UTF-8 bytes",
            "<?xml version='1.0' encoding='UTF-16'?><a/>",
            "xml/encoding-mismatch"
        ),
        HostileDocument(
            "UTF-8 mark, ISO-8859-1 declared",
            bytes: [0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>".utf8),
            "xml/encoding-mismatch"
        ),
        HostileDocument("UTF-32", bytes: [0x3C, 0, 0, 0, 0x61, 0, 0, 0], "xml/unsupported-encoding"),
        HostileDocument("UTF-7 declared", "<?xml version='1.0' encoding='UTF-7'?><a/>", "xml/unsupported-encoding"),
        HostileDocument("EBCDIC", bytes: [0x4C, 0x6F, 0xA7, 0x94, 0x93], "xml/unsupported-encoding"),
        HostileDocument(
            "half a UTF-16 pair",
            bytes: [0xFF, 0xFE, 0x3C, 0, 0x00, 0xD8, 0x3E, 0],
            "xml/encoding-mismatch"
        ),
    ]

    /// What is not well-formed.
    public static let malformed: [HostileDocument] = [
        HostileDocument("empty file", "", "xml/empty-file"),
        HostileDocument("byte order mark alone", bytes: [0xEF, 0xBB, 0xBF], "xml/empty-file"),
        HostileDocument("blanks before the declaration", "\n<?xml version='1.0'?><a/>", "xml/not-well-formed"),
        HostileDocument("two roots", "<a/><b/>", "xml/not-well-formed"),
        HostileDocument("trailing junk", "<a/>junk", "xml/not-well-formed"),
        HostileDocument("truncated", "<a><b>1</b><c", "xml/not-well-formed"),
        HostileDocument("attribute twice", "<a b='1' b='2'/>", "xml/not-well-formed"),
        HostileDocument("undefined entity", "<a>&nbsp;</a>", "xml/not-well-formed"),
        HostileDocument("NUL", bytes: Array("<a>".utf8) + [0] + Array("</a>".utf8), "xml/not-well-formed"),
        HostileDocument("control character", "<a>\u{1}</a>", "xml/not-well-formed"),
        HostileDocument(
            "NUL behind the end",
            bytes: Array("<a/>".utf8) + [0] + Array("<b/>".utf8),
            "xml/not-well-formed"
        ),
        HostileDocument("reference to NUL", "<a>&#0;</a>", "xml/not-well-formed"),
        HostileDocument("reference to U+FFFE", "<a>&#xFFFE;</a>", "xml/not-well-formed"),
        HostileDocument("unbound prefix", "<a><p:b/></a>", "xml/unbound-prefix"),
        HostileDocument("version 1.1", "<?xml version='1.1'?><a/>", "xml/not-well-formed"),
        HostileDocument("version 2.0", "<?xml version='2.0'?><a/>", "xml/not-well-formed"),
        HostileDocument("plain text", "hello", "xml/not-well-formed"),
    ]

    /// What looks dangerous and is a document like any other.
    public static let accepted: [HostileDocument] = [
        HostileDocument("depth 250", nested(250), nil),
        HostileDocument("256 attributes", "<a\(attributes(256))/>", nil),
        HostileDocument(
            "XInclude is plain data",
            "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='x'/></a>",
            nil
        ),
        HostileDocument("stylesheet instruction", "<?xml-stylesheet href='http://127.0.0.1:9/s'?><a/>", nil),
        HostileDocument(
            "schemaLocation hint",
            "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u http://127.0.0.1:9/s'/>",
            nil
        ),
        HostileDocument(
            "ISO-8859-1",
            bytes: Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8),
            nil
        ),
        HostileDocument(
            "windows-1252",
            bytes: Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0x80] + Array("</a>".utf8),
            nil
        ),
        HostileDocument("UTF-16 with a mark", bytes: utf16("<a>é</a>"), nil),
        HostileDocument(
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
