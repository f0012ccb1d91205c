/// Finds bytes in bytes.
enum ByteSearch {
    /// Where a pattern begins first; the search is linear for patterns whose first byte is rare.
    ///
    /// Boundaries begin with hyphens or a line break, so only their first byte is looked for until it is found. A
    /// body made of that byte costs at most the pattern's length for each of its bytes, and a pattern has at most 74.
    static func first(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let head = pattern.first, bytes.count >= pattern.count else {
            return pattern.isEmpty ? bytes.startIndex : nil
        }
        let last = bytes.endIndex - pattern.count
        var index = bytes.startIndex
        while index <= last {
            if bytes[index] == head, matches(pattern, bytes, at: index) { return index }
            index += 1
        }
        return nil
    }

    private static func matches(_ pattern: [UInt8], _ bytes: ArraySlice<UInt8>, at start: Int) -> Bool {
        for offset in 1..<max(1, pattern.count) where bytes[start + offset] != pattern[offset] { return false }
        return true
    }
}
