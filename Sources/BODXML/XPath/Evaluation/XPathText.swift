/// What XPath's functions do to texts in UTF-8 (XPath 1.0, section 4.2); a character is a Unicode scalar.
enum XPathText {
    /// How many characters a text has.
    static func length(_ text: [UInt8]) -> Int { text.count { $0 & 0xC0 != 0x80 } }

    /// Where one text first occurs in another.
    static func index(of part: [UInt8], in text: [UInt8]) -> Int? {
        guard let first = part.first else { return 0 }
        guard text.count >= part.count else { return nil }
        var index = 0
        while index <= text.count - part.count {
            if text[index] == first, text[index..<index + part.count].elementsEqual(part) { return index }
            index += 1
        }
        return nil
    }

    /// The characters whose positions, from 1, are at least `first` and less than `end`.
    static func substring(_ text: [UInt8], from first: Double, to end: Double) -> [UInt8] {
        var kept: [UInt8] = []
        var position = 0.0
        for byte in text {
            if byte & 0xC0 != 0x80 { position += 1 }
            if position >= first, position < end { kept.append(byte) }
        }
        return kept
    }

    /// Without blanks at both ends, and with one between words.
    static func normalized(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var isBlankPending = false
        for byte in text {
            if XMLSource.isBlank(byte) {
                isBlankPending = !result.isEmpty
            } else {
                if isBlankPending { result.append(0x20) }
                isBlankPending = false
                result.append(byte)
            }
        }
        return result
    }

    /// Each character that occurs in one text becomes the one at its place in another, or goes where there is none.
    static func translated(_ text: [UInt8], _ from: [UInt8], _ to: [UInt8]) -> [UInt8] {
        let targets = Array(String(decoding: to, as: UTF8.self).unicodeScalars)
        var table: [Unicode.Scalar: Unicode.Scalar?] = [:]
        for (place, scalar) in String(decoding: from, as: UTF8.self).unicodeScalars.enumerated()
        where table[scalar] == nil {
            table.updateValue(place < targets.count ? targets[place] : nil, forKey: scalar)
        }
        var result = String.UnicodeScalarView()
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if let target = table[scalar] {
                if let target { result.append(target) }
            } else {
                result.append(scalar)
            }
        }
        return Array(String(result).utf8)
    }
}
