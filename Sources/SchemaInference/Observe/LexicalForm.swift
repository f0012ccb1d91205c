/// The lexical class of one value, with what else its characters tell.
struct LexicalForm: Hashable {
    var lexicalClass: LexicalClass
    /// The digits after a decimal point.
    var fractionDigits = 0
    /// Whether a date or time names its zone.
    var isZoned = false
    /// Whether there is white space at an end.
    var isPadded = false

    /// Looks at a value.
    ///
    /// White space at the ends is ignored, as XML Schema ignores it in every type but strings.
    ///
    /// - Parameter value: The UTF-8 of the value.
    init(_ value: ArraySlice<UInt8>) {
        let trimmed = Self.trim(value)
        if trimmed.isEmpty {
            lexicalClass = .blank
        } else {
            self = Self.recognise(trimmed)
        }
        isPadded = trimmed.count < value.count
    }

    init(_ lexicalClass: LexicalClass, fractionDigits: Int = 0, isZoned: Bool = false) {
        self.lexicalClass = lexicalClass
        self.fractionDigits = fractionDigits
        self.isZoned = isZoned
    }

    static func trim(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = value.drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return rest
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// The first byte tells which forms are possible; most values are words and end here.
    private static func recognise(_ value: ArraySlice<UInt8>) -> LexicalForm {
        guard let first = value.first else { return LexicalForm(.blank) }
        return switch first {
        case 0x30...0x39: NumberForm.recognise(value) ?? TimeForm.recognise(value) ?? LexicalForm(.text)
        case 0x2B: NumberForm.recognise(value) ?? LexicalForm(.text)
        case 0x2D: NumberForm.recognise(value) ?? durationOrText(value)
        case 0x50: durationOrText(value)
        case 0x74, 0x66: LexicalForm(isBoolean(value) ? .boolean : .text)
        default: LexicalForm(.text)
        }
    }

    private static func isBoolean(_ value: ArraySlice<UInt8>) -> Bool {
        value.elementsEqual("true".utf8) || value.elementsEqual("false".utf8)
    }

    private static func durationOrText(_ value: ArraySlice<UInt8>) -> LexicalForm {
        LexicalForm(DurationForm.isDuration(value) ? .duration : .text)
    }
}
