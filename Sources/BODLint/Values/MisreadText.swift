import BODDiagnostics

/// A text in UTF-8 that was read as windows-1252 or ISO-8859-1, such as `GrÃ¶ÃŸe` for `Größe`.
///
/// Each character of UTF-8 beyond ASCII became two to four characters, of which the first is one of a few capital letters and the others
/// are signs and punctuation. Such pairs hardly occur otherwise; where a capital may well stand before a quotation mark, or the letters
/// are those of many languages, more is asked for.
struct MisreadText {
    /// The text with each of its misread characters put right.
    let repaired: String
    /// Whether nothing is left in it that looks misread.
    let isWhole: Bool

    /// - Parameter text: The text; nil when nothing in it looks misread.
    init?(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var repaired = String.UnicodeScalarView()
        var index = 0
        var certain = 0
        var others = 0
        while index < scalars.count {
            guard let found = Self.character(at: index, in: scalars) else {
                repaired.append(scalars[index])
                index += 1
                continue
            }
            repaired.append(found.scalar)
            index += found.length
            if found.certainty == .certain { certain += 1 } else { others += 1 }
        }
        // One pair of letters of another alphabet may be chance; several are not.
        guard certain > 0 || others > 1 else { return nil }
        self.repaired = String(repaired)
        let rest = Array(repaired)
        isWhole = !rest.indices.contains { Self.sequence(at: $0, in: rest) != nil }
    }

    /// Whether bytes of UTF-8 may hold such a text, which one quick look at them tells.
    static func mayBe(in utf8: [UInt8]) -> Bool {
        var index = 0
        while let found = utf8.span.firstIndex(of: 0xC3, from: index), found + 2 < utf8.count {
            // The first character is U+00C2 to U+00F4, the second U+0080 to U+00BF or one that windows-1252 has in its place.
            if utf8[found + 1] >= 0x82, [0xC2, 0xC5, 0xC6, 0xCB, 0xE2].contains(utf8[found + 2]) { return true }
            index = found + 1
        }
        return false
    }

    private struct Found {
        let scalar: Unicode.Scalar
        let length: Int
        let certainty: Certainty
    }

    /// How sure it is that a sequence is a character that was misread.
    private enum Certainty {
        case certain
        /// Letters of other alphabets, where one sequence may be chance.
        case likely
        /// Characters that such documents hardly hold.
        case unknown
    }

    private static func character(at index: Int, in scalars: [Unicode.Scalar]) -> Found? {
        guard let found = sequence(at: index, in: scalars), found.certainty != .unknown else { return nil }
        let last = scalars[index + found.length - 1]
        let next = index + found.length < scalars.count ? scalars[index + found.length] : nil
        // A quotation mark behind a capital ends a word, or else stands for a letter within one.
        if found.length == 2, quotes.contains(last), next?.properties.isAlphabetic != true { return nil }
        return found
    }

    /// The character whose bytes the characters from an index on are.
    private static func sequence(at index: Int, in scalars: [Unicode.Scalar]) -> Found? {
        guard let lead = byte(scalars[index]), (0xC2...0xF4).contains(lead) else { return nil }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard index + length <= scalars.count else { return nil }
        let bytes = scalars[index..<index + length].compactMap(byte)
        guard bytes.count == length, let text = String(validating: bytes, as: UTF8.self),
            let scalar = text.unicodeScalars.first,
            text.unicodeScalars.count == 1, scalar.value > 0x9F, scalar.value & 0xFFFE != 0xFFFE
        else { return nil }
        return Found(scalar: scalar, length: length, certainty: certainty(of: lead))
    }

    private static func certainty(of lead: UInt8) -> Certainty {
        switch lead {
        // Latin-1, punctuation, the byte order mark, emoji.
        case 0xC2, 0xC3, 0xE2, 0xEF, 0xF0: .certain
        // Latin Extended-A, Greek and Cyrillic.
        case 0xC4, 0xC5, 0xCE, 0xCF, 0xD0, 0xD1: .likely
        default: .unknown
        }
    }

    /// The byte that a character has in windows-1252, or in ISO-8859-1 where that has none.
    private static func byte(_ scalar: Unicode.Scalar) -> UInt8? { UInt8(exactly: scalar.value) ?? windows1252[scalar] }

    /// What windows-1252 has at 0x80 to 0x9F in place of the control characters of ISO-8859-1.
    private static let windows1252: [Unicode.Scalar: UInt8] = [
        "\u{20AC}": 0x80, "\u{201A}": 0x82, "\u{0192}": 0x83, "\u{201E}": 0x84, "\u{2026}": 0x85, "\u{2020}": 0x86,
        "\u{2021}": 0x87, "\u{02C6}": 0x88, "\u{2030}": 0x89, "\u{0160}": 0x8A, "\u{2039}": 0x8B, "\u{0152}": 0x8C,
        "\u{017D}": 0x8E, "\u{2018}": 0x91, "\u{2019}": 0x92, "\u{201C}": 0x93, "\u{201D}": 0x94, "\u{2022}": 0x95,
        "\u{2013}": 0x96, "\u{2014}": 0x97, "\u{02DC}": 0x98, "\u{2122}": 0x99, "\u{0161}": 0x9A, "\u{203A}": 0x9B,
        "\u{0153}": 0x9C, "\u{017E}": 0x9E, "\u{0178}": 0x9F,
    ]

    private static let quotes: Set<Unicode.Scalar> = [
        "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{BB}", "\u{203A}",
    ]
}
