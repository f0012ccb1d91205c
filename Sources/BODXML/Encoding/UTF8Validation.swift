/// Finds where bytes stop being UTF-8, as Unicode 3.9 table 3-7 defines it: no overlong forms, no surrogates.
enum UTF8Validation {
    static func firstInvalidByte(in bytes: [UInt8], from start: Int) -> Int? {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var index = start
            while index < buffer.count {
                if unsafe buffer[index] < 0x80 {
                    index = unsafe skipASCII(buffer, from: index)
                    continue
                }
                guard let length = unsafe sequenceLength(buffer, at: index) else { return index }
                index += length
            }
            return nil
        }
    }

    /// Eight bytes at a time while none has its high bit set.
    private static func skipASCII(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let raw = UnsafeRawBufferPointer(buffer)
        while index + 8 <= raw.count,
            unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        while index < raw.count, unsafe raw[index] < 0x80 { index += 1 }
        return index
    }

    private static func sequenceLength(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let lead = unsafe buffer[index]
        let (length, second): (Int, ClosedRange<UInt8>)
        switch lead {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= buffer.count, second.contains(unsafe buffer[index + 1]) else { return nil }
        for place in stride(from: index + 2, to: index + length, by: 1) where unsafe buffer[place] & 0xC0 != 0x80 {
            return nil
        }
        return length
    }
}
