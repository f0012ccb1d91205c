import BODDiagnostics

/// Finds out how a file's bytes are to be read: byte order mark, first bytes, then the XML declaration.
///
/// XML 1.0 appendix F. Where byte order mark and declaration contradict each other libxml2 2.9 silently decodes twice; here the
/// file is refused, since either reading may corrupt it.
struct EncodingDetection {
    let encoding: TextEncoding
    let byteOrderMarkLength: Int

    /// What stands in the way of reading the bytes as XML.
    struct Refusal: Error {
        let id: DiagnosticID
        let summary: String
        let remedy: String
        var declaration: Range<Int>?
        /// How the declaration is to be read.
        var family = TextEncoding.utf8
    }

    init(_ bytes: [UInt8]) throws(Refusal) {
        try Self.refuseForeignFormats(bytes)
        let (family, length) = try Self.family(of: bytes)
        byteOrderMarkLength = length
        guard let declared = DeclaredEncoding(bytes, from: length, family: family) else {
            encoding = family
            return
        }
        let candidates = TextEncoding.named(declared.name)
        guard !candidates.isEmpty else { throw .unsupported(declared.name, at: declared.range, family) }
        encoding = try Self.agreed(family, candidates, declared, hasMark: length > 0)
    }

    private static func agreed(
        _ family: TextEncoding,
        _ candidates: [TextEncoding],
        _ declared: DeclaredEncoding,
        hasMark: Bool
    ) throws(Refusal) -> TextEncoding {
        if candidates.contains(family) { return family }
        let isWide = family == .utf16LittleEndian || family == .utf16BigEndian
        let declaresWide = candidates.contains(.utf16LittleEndian) || candidates.contains(.utf16BigEndian)
        if isWide || declaresWide || hasMark {
            throw .mismatch(declared: declared.name, actual: family, hasMark: hasMark, at: declared.range)
        }
        return candidates[0]
    }

    /// The encoding that the first bytes betray; plain bytes count as UTF-8 until the declaration says otherwise.
    private static func family(of bytes: [UInt8]) throws(Refusal) -> (TextEncoding, Int) {
        let head = Array(bytes.prefix(4))
        if head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] || head == [0x3C, 0, 0, 0]
            || head == [0, 0, 0, 0x3C]
        {
            throw .unsupported("UTF-32", at: nil)
        }
        if head == [0x4C, 0x6F, 0xA7, 0x94] { throw .unsupported("EBCDIC", at: nil) }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        if head.starts(with: [0x3C, 0]) { return (.utf16LittleEndian, 0) }
        if head.starts(with: [0, 0x3C]) { return (.utf16BigEndian, 0) }
        return (.utf8, 0)
    }

    private static func refuseForeignFormats(_ bytes: [UInt8]) throws(Refusal) {
        for (magic, name) in foreignFormats where bytes.starts(with: magic) {
            throw Refusal(
                id: "xml/not-xml",
                summary: "this is \(name), not XML",
                remedy: "give the XML document itself; nothing is unpacked or converted here"
            )
        }
    }

    private static let foreignFormats: [([UInt8], String)] = [
        ([0x1F, 0x8B], "gzip data"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data"),
        ([0x42, 0x5A, 0x68], "bzip2 data"),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive"),
        ([0x25, 0x50, 0x44, 0x46], "a PDF document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Microsoft Office document"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ]
}

extension EncodingDetection.Refusal {
    static func unsupported(_ name: String, at range: Range<Int>?, _ family: TextEncoding = .utf8) -> Self {
        Self(
            id: "xml/unsupported-encoding",
            summary: "the encoding \(name) is not read",
            remedy: "save the document as UTF-8, which is what ION sends and expects",
            declaration: range,
            family: family
        )
    }

    static func mismatch(declared: String, actual: TextEncoding, hasMark: Bool, at range: Range<Int>) -> Self {
        let evidence = hasMark ? "the byte order mark says" : "the first bytes are"
        return Self(
            id: "xml/encoding-mismatch",
            summary: "the declaration says \(declared), \(evidence) \(actual.rawValue)",
            remedy: "make the XML declaration name the encoding that the file is saved in",
            declaration: range,
            family: actual
        )
    }
}
