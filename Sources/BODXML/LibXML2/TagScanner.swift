/// Finds the attributes of a start tag by their quotes; the parser has already judged the tag well-formed.
@safe struct TagScanner {
    /// One attribute or namespace declaration, as byte offsets into the text.
    struct Found {
        let nameStart: Int
        let valueStart: Int
        let valueEnd: Int
        let isNamespaceDeclaration: Bool
    }

    private let text: UnsafeBufferPointer<UInt8>
    private var place: Int
    private let end: Int

    init(text: UnsafeBufferPointer<UInt8>, start: Int, end: Int) {
        unsafe self.text = unsafe text
        self.end = end
        place = start + 1
        while place < end, !isBlank(place) { place += 1 }
    }

    mutating func next() -> Found? {
        while place < end, isBlank(place) { place += 1 }
        let nameStart = place
        while place < end, unsafe text[place] != 0x3D { place += 1 }
        let isDeclaration = startsNamespaceDeclaration(nameStart)
        while place < end, unsafe text[place] != 0x22, unsafe text[place] != 0x27 { place += 1 }
        guard place < end else { return nil }
        let quote = unsafe text[place]
        let valueStart = place + 1
        place = valueStart
        while place < end, unsafe text[place] != quote { place += 1 }
        let valueEnd = place
        place += 1
        return Found(
            nameStart: nameStart,
            valueStart: valueStart,
            valueEnd: valueEnd,
            isNamespaceDeclaration: isDeclaration
        )
    }

    private func isBlank(_ index: Int) -> Bool {
        unsafe XMLSource.isBlank(text[index])
    }

    /// `xmlns` or `xmlns:…`, and not `xmlnsFoo`.
    private func startsNamespaceDeclaration(_ start: Int) -> Bool {
        guard start + 5 < end else { return false }
        for (offset, byte) in "xmlns".utf8.enumerated() where unsafe text[start + offset] != byte { return false }
        let following = unsafe text[start + 5]
        return following == 0x3D || following == 0x3A || XMLSource.isBlank(following)
    }
}
