/// Which pairs of characters Unicode has one character for.
///
/// Swift compares and hashes texts by canonical equivalence, so that a set of single characters also finds what is written in two. The
/// set is made from the blocks of letters with marks, none of which has a character that composition excludes (Unicode Standard Annex
/// #15, section 5), when the first document needs it.
enum Composition {
    /// The letters with marks: Latin, Greek, Cyrillic, Japanese.
    private static let blocks: [ClosedRange<UInt32>] = [
        0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF, 0x3040...0x30FF,
    ]

    private static let composed: Set<String> = Set(
        blocks.joined().compactMap(Unicode.Scalar.init).map { String($0) }
    )

    /// The signs that are another character in NFC.
    private static let replaced: Set<Unicode.Scalar> = ["\u{2126}", "\u{212A}", "\u{212B}"]

    /// The first characters of a text in whose place NFC has another.
    ///
    /// - Parameter text: The text.
    /// - Returns: One character or two; nil when there are none.
    static func firstComposable(in text: String) -> String.UnicodeScalarView.SubSequence? {
        let scalars = text.unicodeScalars
        var previous: String.Index?
        for index in scalars.indices {
            let next = scalars.index(after: index)
            if replaced.contains(scalars[index]) { return scalars[index..<next] }
            if let previous, isMark(scalars[index]), composed.contains(String(text[previous..<next])) {
                return scalars[previous..<next]
            }
            previous = index
        }
        return nil
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value) || scalar.value == 0x3099 || scalar.value == 0x309A
    }
}
