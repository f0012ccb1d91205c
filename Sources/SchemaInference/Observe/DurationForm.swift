/// Recognises the durations of XML Schema (XSD 1.0 part 2, 3.2.6), such as `P1DT12H`.
enum DurationForm {
    /// Whether a value is a duration; numbers of more than nine digits count as text.
    static func isDuration(_ value: ArraySlice<UInt8>) -> Bool {
        var fields = FieldReader(value)
        _ = fields.take(0x2D)
        guard fields.take(0x50), let date = parts(&fields, [0x59, 0x4D, 0x44], allowsFraction: false) else {
            return false
        }
        if fields.isAtEnd { return date > 0 }
        guard fields.take(0x54), let time = parts(&fields, [0x48, 0x4D, 0x53], allowsFraction: true) else {
            return false
        }
        return time > 0 && fields.isAtEnd
    }

    /// Reads numbers with their designators, which come in a fixed order; returns how many, or nil when one is broken.
    private static func parts(_ fields: inout FieldReader, _ designators: [UInt8], allowsFraction: Bool) -> Int? {
        var count = 0
        var remaining = designators[...]
        while true {
            let digits = fields.skipDigits()
            if digits == 0 { return count }
            guard digits <= 9 else { return nil }
            let isFraction = allowsFraction && fields.take(0x2E)
            if isFraction, !(1...9).contains(fields.skipDigits()) { return nil }
            guard let place = remaining.firstIndex(where: { fields.take($0) }) else { return nil }
            if isFraction, designators[place] != 0x53 { return nil }
            remaining = designators[(place + 1)...]
            count += 1
        }
    }
}
