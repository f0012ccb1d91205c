#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Span<UInt8> {
    /// Finds a byte, as quickly as the C library does.
    ///
    /// - Parameters:
    ///   - byte: The byte.
    ///   - start: Where to begin.
    /// - Returns: Its index, or nil when there is none.
    package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        guard start < count else { return nil }
        return withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, let found = memchr(base + start, Int32(byte), buffer.count - start)
            else {
                return nil
            }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }

    /// The next end of a line: LF, CR LF, or CR alone.
    ///
    /// - Parameter start: Where to begin.
    /// - Returns: Its bytes, or nil when no further line ends.
    package func lineEnding(from start: Int) -> Range<Int>? {
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
    ///
    /// - Parameter ending: Its bytes.
    /// - Returns: LF, CR LF or CR.
    package func name(of ending: Range<Int>) -> String {
        if ending.count == 2 { return "CR LF" }
        return self[ending.lowerBound] == 0x0A ? "LF" : "CR"
    }
}
