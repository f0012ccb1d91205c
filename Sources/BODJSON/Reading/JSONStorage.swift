import BODDiagnostics

/// The bytes of a document and its tape: what all handles of the document share.
///
/// A class, so that a handle costs one reference; nothing in it ever changes.
final class JSONStorage: Sendable {
    let file: String
    let bytes: [UInt8]
    let tape: JSONTape
    /// Where the document begins in its file.
    let origin: SourcePosition
    /// Whether the document is a line of its file, in which a CR is a blank and breaks no line.
    let isLine: Bool

    init(file: String, bytes: [UInt8], tape: JSONTape, origin: SourcePosition, isLine: Bool) {
        self.file = file
        self.bytes = bytes
        self.tape = tape
        self.origin = origin
        self.isLine = isLine
    }

    /// The document with an index of its lines.
    var sourceText: SourceText { Self.sourceText(bytes, isLine: isLine) }

    static func sourceText(_ bytes: [UInt8], isLine: Bool) -> SourceText {
        isLine ? SourceText(lines: [(1, bytes)]) : SourceText(utf8: bytes)
    }

    /// What stands between the quotation marks of a string or of a name, as written.
    func content(at index: Int) -> ArraySlice<UInt8> {
        bytes[(tape.start(of: index) + 1)..<(tape.stringEnd(of: index) - 1)]
    }

    /// The UTF-8 of a string or of a name, its escapes resolved.
    func utf8(at index: Int) -> ArraySlice<UInt8> {
        tape.hasEscapes(index) ? JSONStringDecoder.decode(content(at: index))[...] : content(at: index)
    }
}

extension JSONStorage {
    /// The bytes of the document that a value takes.
    func range(of index: Int) -> Range<Int> { tape.start(of: index)..<end(of: index) }

    private func end(of index: Int) -> Int {
        var innermost = index
        var enclosing = 0
        while let last = lastChild(of: innermost) {
            innermost = last
            enclosing += 1
        }
        var end = scalarEnd(of: innermost)
        for _ in 0..<enclosing { end = bracketEnd(after: end) }
        return end
    }

    /// The end of a scalar or of an empty container.
    private func scalarEnd(of index: Int) -> Int {
        let start = tape.start(of: index)
        switch tape.tag(at: index) {
        case .null, .trueLiteral: return start + 4
        case .falseLiteral: return start + 5
        case .number: return bytes[start...].firstIndex { !$0.isNumberByte } ?? bytes.count
        case .string: return tape.stringEnd(of: index)
        case .array, .object: return bracketEnd(after: start + 1)
        }
    }

    /// The last element or member's value of a container; nil when there is none.
    private func lastChild(of index: Int) -> Int? {
        let tag = tape.tag(at: index)
        guard tag.isContainer else { return nil }
        var child = tape.contents(of: index)
        let end = tape.next(after: index)
        var last: Int?
        while child < end {
            let value = tag == .object ? child + 2 : child
            last = value
            child = tape.next(after: value)
        }
        return last
    }

    /// The place after the closing bracket that stands next, with blanks before it only.
    private func bracketEnd(after place: Int) -> Int {
        (bytes[place...].firstIndex { $0 == 0x5D || $0 == 0x7D } ?? bytes.count - 1) + 1
    }
}

extension UInt8 {
    /// Whether the byte can be a part of a number.
    fileprivate var isNumberByte: Bool {
        switch self {
        case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
        default: false
        }
    }
}
