import BODDiagnostics

/// As much of a refused file as can be shown, so that its finding has a line, a column and an excerpt.
///
/// What stands before the finding could be decoded; from there on everything is shown as well as it can be.
struct ShownBytes {
    let source: XMLSource
    private let encoding: TextEncoding

    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - name: The name to report findings under.
    ///   - refusal: Why it is refused.
    init(_ bytes: [UInt8], name: String, refusal: ReadingRefusal) {
        let mark = Self.markLength(bytes)
        let place = refusal.range?.lowerBound ?? mark
        var text = Self.decoded(bytes[..<place], from: mark, as: refusal.encoding)
        // The rest of the line is enough; it must not cost more than the file's own bytes.
        let rest = bytes[place..<min(bytes.count, place + 1_000)]
        let isWide = refusal.encoding == .utf16LittleEndian || refusal.encoding == .utf16BigEndian
        text +=
            isWide
            ? Self.decoded(rest, from: place, as: refusal.encoding) : Array(String(decoding: rest, as: UTF8.self).utf8)
        source = XMLSource(
            name: name,
            bytes: bytes,
            encoding: refusal.encoding,
            utf8: text,
            byteOrderMarkLength: mark
        )
        encoding = refusal.encoding
    }

    /// The range in the file with line and column.
    func range(_ range: Range<Int>) -> SourceRange {
        let start = position(range.lowerBound)
        // A byte that cannot be decoded is shown as one character.
        let width = encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
        let length = max(1, range.count / width)
        return SourceRange(
            start: start,
            end: SourcePosition(line: start.line, column: start.column + length, offset: range.upperBound)
        )
    }

    private func position(_ offset: Int) -> SourcePosition {
        let mark = Self.markLength(source.bytes)
        let before = Self.decoded(source.bytes[..<min(offset, source.bytes.count)], from: mark, as: encoding)
        let shown = source.position(before.count)
        return SourcePosition(line: shown.line, column: shown.column, offset: offset)
    }

    private static func markLength(_ bytes: [UInt8]) -> Int {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
        return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
    }

    /// The part of the bytes that can be decoded.
    private static func decoded(_ bytes: ArraySlice<UInt8>, from start: Int, as encoding: TextEncoding) -> [UInt8] {
        guard start < bytes.endIndex else { return [] }
        let part = Array(bytes[start...])
        do throws(TextDecoding.Failure) {
            return try TextDecoding.utf8(part, from: 0, as: encoding)
        } catch {
            // Nothing before the place of the failure fails.
            return (try? TextDecoding.utf8(Array(part[..<error.offset]), from: 0, as: encoding)) ?? []
        }
    }
}
