extension JSONScanner {
    /// The present byte, or zero at the end, which no token begins with.
    var peek: UInt8 {
        @inline(__always) get { index < bytes.count ? bytes[index] : 0 }
    }

    @inline(__always)
    mutating func skipBlanks() {
        while index < bytes.count {
            let byte = bytes[index]
            if byte > 0x20 || (byte != 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09) { return }
            index &+= 1
        }
    }

    /// Refuses what is wrong with the document as a whole: its size, its encoding, nothing in it.
    mutating func checkStart() -> Bool {
        if bytes.count > limits.documentBytes {
            let limit = JSONProblem.Kind.limitExceeded(
                name: "documentBytes",
                limit: limits.documentBytes,
                unit: "bytes of a document"
            )
            _ = stop(limit, 0..<0)
            return false
        }
        return checkEncoding()
    }

    /// Refuses a document that is not UTF-8 from its first bytes on.
    mutating func checkEncoding() -> Bool {
        guard let problem = encodingProblem else { return true }
        problems.append(problem)
        return false
    }

    /// What is wrong with the encoding, if anything.
    ///
    /// RFC 8259 section 8.1 demands UTF-8 without a byte order mark. The zero bytes that every other encoding has among the
    /// first four characters tell it apart, as RFC 4627 section 3 describes.
    private var encodingProblem: JSONProblem? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return JSONProblem(kind: .byteOrderMark, range: 0..<3) }
        guard let encoding = wideEncoding else { return nil }
        return JSONProblem(kind: .wideEncoding(encoding), range: 0..<min(4, bytes.count))
    }

    private var wideEncoding: String? {
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return "UTF-32, little-endian" }
        if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return "UTF-32, big-endian" }
        if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16, little-endian" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16, big-endian" }
        if bytes.count < 2 { return nil }
        let isZero = bytes.prefix(4).map { $0 == 0 }
        if isZero == [true, true, true, false] { return "UTF-32, big-endian" }
        if isZero == [false, true, true, true] { return "UTF-32, little-endian" }
        if isZero.starts(with: [true, false]) { return "UTF-16, big-endian" }
        return isZero.starts(with: [false, true]) ? "UTF-16, little-endian" : nil
    }
}
