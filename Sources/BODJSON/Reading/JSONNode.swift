public import BODDiagnostics

/// A value of a document that was read: a cheap handle that keeps the document alive.
public struct JSONNode: Sendable {
    let storage: JSONStorage
    /// Where the value stands on the tape.
    let index: Int

    /// The kind of the value.
    public var kind: JSONKind { storage.tape.tag(at: index).kind }

    /// The bytes of the document that the value takes.
    public var byteRange: Range<Int> { storage.range(of: index) }

    /// The value as written.
    public var rawBytes: ArraySlice<UInt8> { storage.bytes[byteRange] }

    /// The value as written.
    public var rawText: String { String(decoding: rawBytes, as: UTF8.self) }

    /// Whether the value is `null`.
    public var isNull: Bool { storage.tape.tag(at: index) == .null }

    /// The truth value; nil when the value is of another kind.
    public var bool: Bool? {
        switch storage.tape.tag(at: index) {
        case .trueLiteral: true
        case .falseLiteral: false
        default: nil
        }
    }

    /// The number, as written; nil when the value is of another kind.
    public var number: JSONNumber? {
        kind == .number ? JSONNumber(validated: rawText) : nil
    }

    /// The exact value of the number; nil when the value is of another kind.
    public var decimal: ExactDecimal? {
        kind == .number ? ExactDecimal(digits: rawBytes) : nil
    }

    /// The text of the string, escapes resolved; nil when the value is of another kind.
    public var string: String? {
        utf8.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The UTF-8 of the string, escapes resolved; nil when the value is of another kind.
    public var utf8: ArraySlice<UInt8>? {
        kind == .string ? storage.utf8(at: index) : nil
    }

    /// Where the value stands, found with an index of the document's lines.
    ///
    /// - Parameter source: The document's ``JSONDocument/sourceText``.
    /// - Returns: The range from the value's first to after its last character.
    public func sourceRange(in source: SourceText) -> SourceRange {
        JSONSource(text: source, origin: storage.origin).range(of: byteRange)
    }

    /// Where the value stands; every call reads the document up to there.
    public var sourceRange: SourceRange {
        sourceRange(in: storage.sourceText)
    }

    /// The file, the range and the pointer of the value; every call reads the document up to there.
    public var location: SourceLocation {
        SourceLocation(file: storage.file, range: sourceRange, path: pointer.description)
    }

    /// The document that the value is a part of.
    public var document: JSONDocument { JSONDocument(storage: storage) }
}

extension JSONNode: Equatable {
    /// Whether both are the same place of the same document.
    public static func == (left: JSONNode, right: JSONNode) -> Bool {
        left.storage === right.storage && left.index == right.index
    }
}

extension JSONDocument {
    init(storage: JSONStorage) {
        self.storage = storage
    }
}
