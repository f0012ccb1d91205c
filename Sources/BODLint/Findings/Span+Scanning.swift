extension Span<UInt8> {
    /// Finds a byte, eight bytes at a time.
    ///
    /// - Parameters:
    ///   - byte: The byte.
    ///   - start: Where to begin.
    /// - Returns: Its index, or nil when there is none.
    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        var index = start
        while index + 8 <= count {
            let differences = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
            // A byte of zero is where the subtraction borrows and the byte's own high bit is not set.
            if (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < count {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// The next end of a line: LF, CR LF, or CR alone.
    ///
    /// - Parameter start: Where to begin.
    /// - Returns: Its bytes, or nil when no further line ends.
    func lineEnding(from start: Int) -> Range<Int>? {
        var index = start
        while index < count {
            let byte = self[index]
            if byte == 0x0A { return index..<index + 1 }
            if byte == 0x0D {
                let isPair = index + 1 < count && self[index + 1] == 0x0A
                return index..<index + (isPair ? 2 : 1)
            }
            index += 1
        }
        return nil
    }

    /// The name of a line's end.
    func name(of ending: Range<Int>) -> String {
        if ending.count == 2 { return "CR LF" }
        return self[ending.lowerBound] == 0x0A ? "LF" : "CR"
    }
}
