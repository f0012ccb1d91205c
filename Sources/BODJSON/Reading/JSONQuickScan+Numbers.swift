extension JSONQuickScan {
    /// Reads a number; that nothing of a word follows it is seen by whoever looks for what may follow a value.
    @inline(__always)
    mutating func number() -> Bool {
        let start = index
        if bytes[index] == 0x2D { index &+= 1 }
        guard wholePart() else { return false }
        if index < count, bytes[index] == 0x2E {
            index &+= 1
            guard digits() else { return false }
        }
        if index < count, bytes[index] | 0x20 == 0x65 {
            index &+= 1
            if index < count, bytes[index] == 0x2B || bytes[index] == 0x2D { index &+= 1 }
            guard digits() else { return false }
        }
        tape.append(.number, start)
        return index &- start <= limits.numberDigits
    }

    @inline(__always)
    private mutating func wholePart() -> Bool {
        guard index < count, bytes[index] == 0x30 else { return digits() }
        index &+= 1
        return true
    }

    @inline(__always)
    private mutating func digits() -> Bool {
        let first = index
        while index < count, bytes[index] &- 0x30 < 10 { index &+= 1 }
        return index > first
    }
}
