/// Recognises numbers, and what looks like numbers but is none.
enum NumberForm {
    /// The most digits of a whole number: beyond them a double, and so most JSON readers and spreadsheets, lose the last ones.
    static let wholeDigits = 15
    /// The most digits that every XML Schema processor has to keep (XSD 1.0 part 2, 3.2.3).
    static let decimalDigits = 18

    /// The form of a number such as `-12` or `0.50`; nil when the value is no number.
    static func recognise(_ value: ArraySlice<UInt8>) -> LexicalForm? {
        let isSigned = value.first == 0x2B || value.first == 0x2D
        let unsigned = isSigned ? value.dropFirst() : value
        let whole = unsigned.prefix(while: isDigit)
        let rest = unsigned[whole.endIndex...]
        guard !whole.isEmpty else { return nil }
        guard !rest.isEmpty else { return classify(whole: whole, fraction: 0, sign: isSigned ? value.first : nil) }
        let fraction = rest.dropFirst()
        guard rest.first == 0x2E, !fraction.isEmpty, fraction.allSatisfy(isDigit) else { return nil }
        return classify(whole: whole, fraction: fraction.count, sign: isSigned ? value.first : nil)
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func classify(whole: ArraySlice<UInt8>, fraction: Int, sign: UInt8?) -> LexicalForm {
        if sign == 0x2B { return LexicalForm(.plusSign) }
        if whole.count > 1, whole.first == 0x30 { return LexicalForm(.leadingZero) }
        if fraction > 0 {
            let isLong = whole.count + fraction > decimalDigits
            return LexicalForm(isLong ? .longNumber : .decimal, fractionDigits: isLong ? 0 : fraction)
        }
        if whole.count > wholeDigits { return LexicalForm(.longNumber) }
        let isBit = sign == nil && whole.count == 1 && (whole.first == 0x30 || whole.first == 0x31)
        return LexicalForm(isBit ? .bit : .integer)
    }
}
