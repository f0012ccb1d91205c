import BODJSON
import BODXML

extension ValueFit {
    /// Whether a text is a value of a built-in type, in the forms that sample values have.
    static func isValue(_ text: String, of type: BuiltInType) -> Bool {
        switch type {
        case .boolean: ["true", "false", "1", "0"].contains { sameBytes($0, text) }
        case .decimal: isDecimal(text)
        case .float, .double: ExactDecimal(text) != nil
        case .dateTime: matches(text, shape: "0000-00-00T00:00:00", mayHaveZone: true)
        case .date: matches(text, shape: "0000-00-00", mayHaveZone: true)
        case .time: matches(text, shape: "00:00:00", mayHaveZone: true)
        case .gYearMonth: matches(text, shape: "0000-00", mayHaveZone: false)
        case .gYear: matches(text, shape: "0000", mayHaveZone: false)
        case .gMonthDay: matches(text, shape: "--00-00", mayHaveZone: false)
        case .gDay: matches(text, shape: "---00", mayHaveZone: false)
        case .gMonth: matches(text, shape: "--00", mayHaveZone: false)
        case .duration: text.hasPrefix("P") && text.utf8.count < 8 && text.utf8.last.map(isLetter) == true
        case .hexBinary: text.utf8.count.isMultiple(of: 2) && text.utf8.allSatisfy(isHexadecimal)
        case .base64Binary: text.utf8.count.isMultiple(of: 4) && text.utf8.allSatisfy { isLetter($0) || isDigit($0) }
        case .language: isWords(text, separator: "-", lengths: 1...8)
        case .nmtoken, .nmtokens, .name, .ncName, .id, .idref, .idrefs, .entity, .entities, .qName, .notation:
            text.utf8.first.map(isLetter) == true && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D }
        case .anyURI: text.contains("://") && !text.contains(" ")
        case .string, .normalizedString, .token, .anySimpleType: true
        default: isInteger(text, of: type)
        }
    }

    private static func isDecimal(_ text: String) -> Bool {
        let digits = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
        return ExactDecimal(text) != nil && digits.allSatisfy { isDigit($0) || $0 == 0x2E }
    }

    private static func isInteger(_ text: String, of type: BuiltInType) -> Bool {
        guard isDecimal(text), !text.utf8.contains(0x2E), let value = Int(text) else { return false }
        switch type {
        case .positiveInteger: return value > 0
        case .negativeInteger: return value < 0
        case .nonPositiveInteger: return value <= 0
        case .nonNegativeInteger, .unsignedLong: return value >= 0
        case .unsignedInt: return UInt32(exactly: value) != nil
        case .unsignedShort: return UInt16(exactly: value) != nil
        case .unsignedByte: return UInt8(exactly: value) != nil
        case .int: return Int32(exactly: value) != nil
        case .short: return Int16(exactly: value) != nil
        case .byte: return Int8(exactly: value) != nil
        default: return true
        }
    }

    /// Whether a text has digits where the shape has zeros, and else the shape's characters; then perhaps a fraction
    /// and a zone.
    private static func matches(_ text: String, shape: String, mayHaveZone: Bool) -> Bool {
        let bytes = Array(text.utf8)
        let wanted = Array(shape.utf8)
        guard bytes.count >= wanted.count else { return false }
        for (byte, mark) in zip(bytes, wanted) {
            guard mark == 0x30 ? isDigit(byte) : byte == mark else { return false }
        }
        var rest = bytes[wanted.count...]
        if rest.first == 0x2E, shape.hasSuffix("00:00") { rest = rest.dropFirst().drop(while: isDigit) }
        return rest.isEmpty || (mayHaveZone && isZone(rest))
    }

    private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.elementsEqual([0x5A]) { return true }
        guard let sign = bytes.first, sign == 0x2B || sign == 0x2D else { return false }
        let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
        return text.utf8.count == 5 && matches(text, shape: "00:00", mayHaveZone: false)
    }

    private static func isWords(_ text: String, separator: Character, lengths: ClosedRange<Int>) -> Bool {
        text.split(separator: separator, omittingEmptySubsequences: false).allSatisfy { word in
            lengths.contains(word.utf8.count) && word.utf8.allSatisfy(isLetter)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
