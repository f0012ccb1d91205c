public import BODDiagnostics

/// A document's original bytes with some ranges replaced; every other byte stays as its author wrote it.
///
/// Replacements are encoded as the document is. An edit that overlaps one taken before is refused, so that the caller can read the
/// result again and try anew.
///
/// ```swift
/// var edited = EditedDocument(document)
/// try edited.apply([.settingText(of: code, to: "Approved")])
/// let bytes = edited.bytes
/// ```
public struct EditedDocument: Sendable {
    private struct Entry {
        let edit: DocumentEdit
        let bytes: [UInt8]
    }

    /// The document before the edits.
    public let source: XMLSource
    /// The edits in the order of the document; of two insertions at one place the one that was taken first comes first.
    private var entries: [Entry] = []

    /// Starts with a document as it was read.
    ///
    /// - Parameter document: The document.
    public init(_ document: ParsedDocument) {
        self.init(document.source)
    }

    /// Starts with the bytes of a document, which need not be well-formed.
    ///
    /// - Parameter source: The bytes and their encoding.
    public init(_ source: XMLSource) {
        self.source = source
    }

    /// The edits that were taken, in the order of the document.
    public var edits: [DocumentEdit] { entries.map(\.edit) }

    /// Takes edits, all of them or none.
    ///
    /// An edit that was taken before is not made twice.
    ///
    /// - Parameter edits: The edits; of two insertions at one place the first comes first.
    /// - Throws: `DocumentEditError` for the first edit that cannot be made.
    public mutating func apply(_ edits: [DocumentEdit]) throws(DocumentEditError) {
        var changed = entries
        for edit in edits where !wasTaken(edit) {
            let entry = Entry(edit: edit, bytes: try encode(edit))
            let index = Self.place(of: edit.range, in: changed)
            if index > 0, changed[index - 1].edit.range.upperBound > edit.range.lowerBound { throw .overlap(edit) }
            if index < changed.count, changed[index].edit.range.lowerBound < edit.range.upperBound {
                throw .overlap(edit)
            }
            changed.insert(entry, at: index)
        }
        entries = changed
    }

    /// Takes the edits of a fix, all of them or none.
    ///
    /// - Parameter fix: The fix.
    /// - Throws: `DocumentEditError` for the first edit that cannot be made.
    public mutating func apply(_ fix: Fix) throws(DocumentEditError) {
        try apply(fix.edits.map(DocumentEdit.init))
    }

    /// The bytes after the edits; the original ones when there are none.
    public var bytes: [UInt8] {
        if entries.isEmpty { return source.bytes }
        var result: [UInt8] = []
        result.reserveCapacity(source.bytes.count + entries.reduce(0) { $0 + $1.bytes.count })
        var place = 0
        for entry in entries {
            result.append(contentsOf: source.bytes[place..<entry.edit.range.lowerBound])
            result.append(contentsOf: entry.bytes)
            place = entry.edit.range.upperBound
        }
        result.append(contentsOf: source.bytes[place...])
        return result
    }

    private func wasTaken(_ edit: DocumentEdit) -> Bool {
        let place = Self.place(of: edit.range, in: entries)
        return entries[..<place].reversed().prefix { $0.edit.range == edit.range }.contains { $0.edit == edit }
    }

    /// After all edits that begin earlier, and after insertions at the same place.
    private static func place(of range: Range<Int>, in entries: [Entry]) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            let other = entries[middle].edit.range
            let isBefore = (other.lowerBound, other.upperBound) <= (range.lowerBound, range.upperBound)
            if isBefore { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func encode(_ edit: DocumentEdit) throws(DocumentEditError) -> [UInt8] {
        guard isBetweenCharacters(edit.range.lowerBound), isBetweenCharacters(edit.range.upperBound) else {
            throw .outsideDocument(edit)
        }
        do {
            return try source.encoding.encode(edit.replacement)
        } catch {
            throw .unencodable(diagnostic(for: error, in: edit))
        }
    }

    private func isBetweenCharacters(_ offset: Int) -> Bool {
        guard offset >= 0, offset <= source.bytes.count else { return false }
        switch source.encoding {
        case .utf8: return offset == source.bytes.count || source.bytes[offset] & 0xC0 != 0x80
        case .utf16LittleEndian, .utf16BigEndian: return offset % 2 == 0
        case .latin1, .windows1252, .ascii: return true
        }
    }

    private func diagnostic(for character: UnencodableCharacter, in edit: DocumentEdit) -> Diagnostic {
        return Diagnostic(
            "xml/unencodable-character",
            .error,
            "\(character.encoding.rawValue) has no character \(character.scalar.codePoint)",
            explanation: "the document is saved as \(character.encoding.rawValue), and a change keeps its encoding",
            remedy: "save the document as UTF-8 and correct its XML declaration, then try again",
            at: SourceLocation(file: source.name, range: SourceRange(at: position(ofByte: edit.range.lowerBound)))
        )
    }

    /// The position of a byte of the user's file, searched for in the text that was made of it.
    private func position(ofByte offset: Int) -> SourcePosition {
        var low = 0
        var high = source.utf8.count
        while low < high {
            let middle = (low + high) / 2
            if source.position(middle).offset < offset { low = middle + 1 } else { high = middle }
        }
        return source.position(low)
    }
}
