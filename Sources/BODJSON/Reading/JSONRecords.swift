import BODDiagnostics

/// A document as the flat words of its tape: to walk them costs no reference counting, as handles on values do.
///
/// A place is an index of the tape: 0 is the root, what is inside a container follows it, and a member is the string of its name, two
/// words, then its value.
package struct JSONRecords: Sendable {
    /// The bytes of the document.
    package let bytes: [UInt8]
    /// The offset of the document in its file.
    package let origin: Int
    @usableFromInline
    let tape: JSONTape

    /// Takes the records of a document that was read.
    ///
    /// - Parameter document: The document.
    package init(_ document: JSONDocument) {
        bytes = document.storage.bytes
        origin = document.storage.origin.offset
        tape = document.storage.tape
    }

    /// The kind of the value at a place.
    ///
    /// - Parameter index: The place.
    /// - Returns: The kind.
    @inlinable
    package func kind(at index: Int) -> JSONKind {
        switch tape.words[index] >> 29 {
        case 1, 2: .boolean
        case 3: .number
        case 4: .string
        case 5: .array
        case 6: .object
        default: .null
        }
    }

    /// The offset in the document at which the value at a place begins.
    ///
    /// - Parameter index: The place.
    /// - Returns: The offset.
    @inlinable
    package func start(of index: Int) -> Int { Int(tape.words[index] & 0x1FFF_FFFF) }

    /// Where the value after an array or an object begins.
    ///
    /// - Parameter index: The place of the container.
    /// - Returns: The place behind it and its contents.
    @inlinable
    package func end(ofContainer index: Int) -> Int { Int(tape.words[index + 1]) }

    /// What stands between the quotation marks of a string or of a name, as written.
    ///
    /// - Parameter index: The place.
    /// - Returns: The range of the document's bytes.
    @inlinable
    package func content(of index: Int) -> Range<Int> {
        start(of: index) + 1..<Int(tape.words[index + 1] & 0x1FFF_FFFF) - 1
    }

    /// Whether a string or a name has escapes, so that its text is not what is written.
    ///
    /// - Parameter index: The place.
    /// - Returns: Whether it has any.
    @inlinable
    package func hasEscapes(_ index: Int) -> Bool { tape.words[index + 1] >> 31 == 1 }

    /// The UTF-8 of a string or of a name, its escapes resolved.
    ///
    /// - Parameter index: The place.
    /// - Returns: The bytes.
    package func utf8(at index: Int) -> ArraySlice<UInt8> {
        let written = bytes[content(of: index)]
        return hasEscapes(index) ? JSONStringDecoder.decode(written)[...] : written
    }
}
