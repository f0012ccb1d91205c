/// The bidirectional class of a character, as far as RFC 5893 tells classes apart in labels.
enum BidiClass {
    case leftToRight
    case rightToLeft
    case europeanNumber
    case arabicNumber
    case mark
    case other

    init(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: self = .mark
        default:
            switch scalar.value {
            case 0x30...0x39, 0x06F0...0x06F9: self = .europeanNumber
            case 0x0660...0x0669: self = .arabicNumber
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
                self = .rightToLeft
            default: self = scalar.properties.isAlphabetic ? .leftToRight : .other
            }
        }
    }

    /// Whether the classes of a label's characters follow the six conditions of RFC 5893 section 2.
    static func isValid(_ classes: [BidiClass]) -> Bool {
        guard let first = classes.first, let last = classes.last(where: { $0 != .mark }) else { return false }
        switch first {
        case .rightToLeft, .arabicNumber:
            let hasBoth = classes.contains(.europeanNumber) && classes.contains(.arabicNumber)
            return !classes.contains(.leftToRight) && !hasBoth && last != .other && first == .rightToLeft
        case .leftToRight:
            let hasForeign = classes.contains(.rightToLeft) || classes.contains(.arabicNumber)
            return !hasForeign && (last == .leftToRight || last == .europeanNumber)
        default: return false
        }
    }
}
