import BODDiagnostics

/// Where the pieces of an XML text stand in the file that the text was made of, such as a document in a JSON form.
///
/// The text is a row of pieces, each with its place in the file. Most places are told as a whole: the name of an element, a closing
/// bracket. In a value every character has its own.
package struct SourceProjection: Sendable {
    /// A piece of the text, up to where the next begins.
    package struct Piece: Sendable {
        /// Its first byte in the text.
        let start: UInt32
        /// Its place in the file.
        let lower: UInt32
        let upper: UInt32
        /// Whether the piece is a value, escaped in the text and in the file, each in its own way.
        let isValue: Bool
    }

    private let pieces: [Piece]
    private let file: [UInt8]
    private let text: [UInt8]
    private let lines: SourceText

    init(_ pieces: [Piece], text: [UInt8], file: [UInt8], lines: SourceText) {
        self.pieces = pieces
        self.text = text
        self.file = file
        self.lines = lines
    }

    /// The range of the file for a range of the text.
    func range(_ range: Range<Int>) -> SourceRange {
        let first = place(of: range.lowerBound)
        let last = range.isEmpty ? first : place(of: range.upperBound - 1)
        // The members of an object may stand in any order, so that what comes last in the text may come first in the file.
        let end = last.upperBound >= first.lowerBound ? last.upperBound : first.upperBound
        return SourceRange(start: position(first.lowerBound), end: position(end))
    }

    /// The edit that gives a value another text.
    ///
    /// - Parameters:
    ///   - range: The range of the text that holds the value.
    ///   - text: The new text, not escaped.
    /// - Returns: The edit; nil when the range is not within a single value of the file.
    func edit(ofValueAt range: Range<Int>, to text: String) -> Fix.Edit? {
        guard !range.isEmpty, let number = piece(at: range.lowerBound), pieces[number].isValue else { return nil }
        if number + 1 < pieces.count, Int(pieces[number + 1].start) < range.upperBound { return nil }
        return Fix.Edit(range: self.range(range), replacement: Self.escaped(text))
    }

    /// A text inside the quotation marks of a JSON string (RFC 8259, section 7).
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": escaped += "\\\(scalar)"
            case "\t": escaped += "\\t"
            case "\n": escaped += "\\n"
            case "\r": escaped += "\\r"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The position in the file of a byte of the text.
    func position(ofByte index: Int) -> SourcePosition { position(place(of: index).lowerBound) }

    private func position(_ offset: Int) -> SourcePosition { lines.position(ofByte: offset, offset: offset) }

    private func place(of index: Int) -> Range<Int> {
        guard let number = piece(at: index) else { return 0..<0 }
        let piece = pieces[number]
        let whole = Int(piece.lower)..<Int(piece.upper)
        guard piece.isValue else { return whole }
        let end = number + 1 < pieces.count ? Int(pieces[number + 1].start) : text.count
        return character(at: index, of: Int(piece.start)..<end, in: whole)
    }

    /// The last piece that begins at or before a byte.
    private func piece(at index: Int) -> Int? {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if Int(pieces[middle].start) <= index { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }

    /// The place of one character of a value: both sides are read along, a reference or an escape for one character.
    private func character(at index: Int, of value: Range<Int>, in whole: Range<Int>) -> Range<Int> {
        var textIndex = value.lowerBound
        var fileIndex = whole.lowerBound
        while textIndex < value.upperBound, fileIndex < whole.upperBound {
            let nextText = textIndex + textLength(at: textIndex)
            let nextFile = min(fileIndex + fileLength(at: fileIndex), whole.upperBound)
            if index < nextText { return fileIndex..<nextFile }
            (textIndex, fileIndex) = (nextText, nextFile)
        }
        return whole.upperBound..<whole.upperBound
    }

    /// The bytes of a character of the text, such as `&amp;`.
    private func textLength(at index: Int) -> Int {
        guard text[index] == 0x26 else { return Self.length(ledBy: text[index]) }
        var end = index
        while end < text.count, text[end] != 0x3B { end += 1 }
        return end - index + 1
    }

    /// The bytes of a character in a JSON string, such as `\n` or `😀` in two escapes.
    private func fileLength(at index: Int) -> Int {
        guard file[index] == 0x5C else { return Self.length(ledBy: file[index]) }
        guard index + 1 < file.count, file[index + 1] == 0x75 else { return 2 }
        let isHighSurrogate =
            index + 3 < file.count && (file[index + 2] | 0x20) == 0x64
            && [0x38, 0x39, 0x61, 0x62].contains(file[index + 3] | 0x20)
        return isHighSurrogate ? 12 : 6
    }

    private static func length(ledBy byte: UInt8) -> Int {
        switch byte {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }
}

extension SourceProjection.Piece {
    /// Makes a piece.
    ///
    /// - Parameters:
    ///   - start: Its first byte in the text.
    ///   - place: Its place in the file.
    ///   - isValue: Whether it is a value of which every character has its own place.
    package init(at start: Int, _ place: Range<Int>, isValue: Bool = false) {
        self.start = UInt32(clamping: start)
        lower = UInt32(clamping: place.lowerBound)
        upper = UInt32(clamping: place.upperBound)
        self.isValue = isValue
    }
}
