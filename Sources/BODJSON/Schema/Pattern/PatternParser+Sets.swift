extension PatternParser {
    /// Reads `[…]`.
    mutating func characterClass() throws(ECMAPatternError) -> ScalarSet {
        index += 1
        var set = ScalarSet()
        let isNegated = take("^")
        while !take("]") {
            guard peek != nil else { throw ECMAPatternError(reason: "a [ has no ] after it") }
            try member(of: &set)
        }
        set.isNegated = isNegated
        return set
    }

    private mutating func member(of set: inout ScalarSet) throws(ECMAPatternError) {
        let first = try classAtom()
        guard peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else { return set.insert(first) }
        index += 1
        let last = try classAtom()
        guard let low = first.onlyScalar, let high = last.onlyScalar else {
            throw ECMAPatternError(reason: "a class stands at an end of a range")
        }
        guard low <= high else { throw ECMAPatternError(reason: "a range ends before it begins") }
        set.insert(low...high)
    }

    private mutating func classAtom() throws(ECMAPatternError) -> ScalarSet {
        guard let next = peek else { throw ECMAPatternError(reason: "a [ has no ] after it") }
        if next == "\\" { return try escape(inClass: true) }
        index += 1
        return ScalarSet(next.value...next.value)
    }

    /// Reads what a backslash begins.
    mutating func escape(inClass: Bool) throws(ECMAPatternError) -> ScalarSet {
        index += 1
        guard let sign = peek else { throw ECMAPatternError(reason: "a backslash stands at the end") }
        index += 1
        switch sign {
        case "d": return .digit
        case "D": return ScalarSet.digit.negated
        case "w": return .word
        case "W": return ScalarSet.word.negated
        case "s": return .space
        case "S": return ScalarSet.space.negated
        case "p", "P": return try property(isNegated: sign == "P")
        case "b" where inClass: return ScalarSet(8...8)
        case "1"..."9", "k": throw ECMAPatternError(reason: "a class has a backreference in it")
        default:
            let value = try character(sign)
            return ScalarSet(value...value)
        }
    }

    private mutating func property(isNegated: Bool) throws(ECMAPatternError) -> ScalarSet {
        guard take("{"), let end = scalars[index...].firstIndex(of: "}") else {
            throw ECMAPatternError(reason: "\\p has no {name} after it")
        }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[index..<end])
        guard let unicodeClass = UnicodeClass(String(name)) else {
            throw ECMAPatternError(reason: "\\p{\(String(name))} is no known property")
        }
        index = end + 1
        var set = ScalarSet()
        set.insert(unicodeClass)
        set.isNegated = isNegated
        return set
    }

    private mutating func character(_ sign: Unicode.Scalar) throws(ECMAPatternError) -> UInt32 {
        switch sign {
        case "t": return 0x09
        case "n": return 0x0A
        case "v": return 0x0B
        case "f": return 0x0C
        case "r": return 0x0D
        case "0":
            if let next = peek, ("0"..."9").contains(next) {
                throw ECMAPatternError(reason: "\\0 has a digit after it")
            }
            return 0
        case "c": return try control()
        case "x": return try hex(2)
        case "u": return try unicode()
        case "a"..."z", "A"..."Z": throw ECMAPatternError(reason: "\\\(sign) is no escape of ECMA-262")
        default: return sign.value
        }
    }

    private mutating func control() throws(ECMAPatternError) -> UInt32 {
        guard let letter = peek, ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) else {
            throw ECMAPatternError(reason: "\\c has no letter after it")
        }
        index += 1
        return letter.value & 0x1F
    }

    private mutating func hex(_ count: Int) throws(ECMAPatternError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let next = peek, next.isASCII, let digit = UInt8(next.value).hexValue else {
                throw ECMAPatternError(reason: "an escape has too few hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }

    /// Reads what follows `\u`.
    mutating func unicode() throws(ECMAPatternError) -> UInt32 {
        guard take("{") else { return try codeUnits() }
        var value: UInt32 = 0
        var hasDigits = false
        while let next = peek, next.isASCII, let digit = UInt8(next.value).hexValue {
            value = value << 4 | UInt32(digit)
            if value > 0x10FFFF { throw ECMAPatternError(reason: "\\u{…} is beyond the last code point") }
            hasDigits = true
            index += 1
        }
        guard hasDigits, take("}") else {
            throw ECMAPatternError(reason: "\\u{ has no hexadecimal digits and } after it")
        }
        return value
    }

    /// Two escapes of four digits that are the halves of a character are one character.
    private mutating func codeUnits() throws(ECMAPatternError) -> UInt32 {
        let lead = try hex(4)
        let start = index
        guard lead & 0xFC00 == 0xD800, take("\\u"), let trail = try? hex(4), trail & 0xFC00 == 0xDC00 else {
            index = start
            return lead
        }
        return 0x10000 + ((lead & 0x3FF) << 10 | trail & 0x3FF)
    }
}

extension ScalarSet {
    /// The code point, when the set is one code point.
    fileprivate var onlyScalar: UInt32? {
        guard !isNegated, classes.isEmpty, nested.isEmpty, ranges.count == 1 else { return nil }
        return ranges[0].count == 1 ? ranges[0].lowerBound : nil
    }
}
