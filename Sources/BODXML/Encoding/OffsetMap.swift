/// Where a byte of the UTF-8 text stands in the user's file.
///
/// UTF-8 differs only by the byte order mark. For the other encodings the offset is the encoded length of the scalars before
/// it; checkpoints keep that quick for a long document.
struct OffsetMap: Sendable {
    private let encoding: TextEncoding
    private let start: Int
    private let checkpoints: [Int]
    private static let stride = 4_096

    /// - Parameters:
    ///   - utf8: The text.
    ///   - encoding: The encoding of the user's file.
    ///   - start: The length of its byte order mark.
    init(utf8: [UInt8], encoding: TextEncoding, start: Int) {
        self.encoding = encoding
        self.start = start
        guard encoding != .utf8, encoding != .ascii else {
            checkpoints = []
            return
        }
        var checkpoints: [Int] = []
        var length = 0
        for (index, byte) in utf8.enumerated() {
            if index % Self.stride == 0 { checkpoints.append(length) }
            length += Self.length(ofScalarLedBy: byte, in: encoding)
        }
        if utf8.count % Self.stride == 0 { checkpoints.append(length) }
        self.checkpoints = checkpoints
    }

    /// The offset in the user's file of a byte that begins a scalar of the text.
    func offset(ofByte index: Int, in utf8: [UInt8]) -> Int {
        guard !checkpoints.isEmpty else { return index + start }
        let checkpoint = index / Self.stride
        var length = checkpoints[checkpoint]
        for byte in utf8[(checkpoint * Self.stride)..<index] {
            length += Self.length(ofScalarLedBy: byte, in: encoding)
        }
        return length + start
    }

    private static func length(ofScalarLedBy byte: UInt8, in encoding: TextEncoding) -> Int {
        if byte & 0xC0 == 0x80 { return 0 }
        switch encoding {
        case .utf16LittleEndian, .utf16BigEndian: return byte >= 0xF0 ? 4 : 2
        case .utf8, .latin1, .windows1252, .ascii: return 1
        }
    }
}
