/// The rules of RFC 5892 appendix A for characters that are allowed beside certain others only.
struct LabelContext {
    let label: [Unicode.Scalar]
    let place: Int

    private var before: Unicode.Scalar? { place > 0 ? label[place - 1] : nil }
    private var after: Unicode.Scalar? { place + 1 < label.count ? label[place + 1] : nil }

    var isAllowed: Bool {
        switch label[place].value {
        case 0x00B7: before == "l" && after == "l"
        case 0x0375: isScript("Greek", after)
        case 0x05F3, 0x05F4: isScript("Hebrew", before)
        case 0x30FB: label.contains { isScript("Hiragana", $0) || isScript("Katakana", $0) || isScript("Han", $0) }
        case 0x0660...0x0669: !label.contains { (0x06F0...0x06F9).contains($0.value) }
        case 0x06F0...0x06F9: !label.contains { (0x0660...0x0669).contains($0.value) }
        case 0x200D: isAfterVirama
        default: isAfterVirama || joins
        }
    }

    private var isAfterVirama: Bool {
        before?.properties.canonicalCombiningClass == .virama
    }

    /// Whether the letters before and after, marks apart, join across this place in Arabic writing.
    private var joins: Bool {
        let isMark = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .nonspacingMark }
        guard let previous = label[..<place].last(where: { !isMark($0) }) else { return false }
        guard let next = label[(place + 1)...].first(where: { !isMark($0) }) else { return false }
        return isArabicLetter(previous) && !joinsRightOnly(previous) && isArabicLetter(next)
    }

    private func isArabicLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x0620...0x06FF).contains(scalar.value) && scalar.properties.generalCategory == .otherLetter
            && scalar.value != 0x0621
    }

    /// The letters of ArabicShaping.txt's main block that do not join to the letter after them.
    private func joinsRightOnly(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0622...0x0625, 0x0627, 0x0629, 0x062F...0x0632, 0x0648, 0x0671...0x0673, 0x0675...0x0677,
            0x0688...0x0699, 0x06C0, 0x06C3...0x06CB, 0x06CD, 0x06CF, 0x06D2...0x06D3, 0x06D5, 0x06EE...0x06EF:
            true
        default: false
        }
    }

    private func isScript(_ name: String, _ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar, let ranges = UnicodeScript.ranges[name] else { return false }
        return ranges.contains { $0.contains(scalar.value) }
    }
}
