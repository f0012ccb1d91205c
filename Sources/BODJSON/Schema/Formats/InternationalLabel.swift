/// The rules of IDNA 2008 for a label in Unicode: RFC 5891 section 4.2, RFC 5892, RFC 5893.
///
/// The standard library has neither the bidirectional classes nor the joining types of Unicode; for the scripts of Arabic
/// and Hebrew they are derived here, other right-to-left scripts are taken for right-to-left letters as a whole.
enum InternationalLabel {
    static func isValid(_ label: [Unicode.Scalar]) -> Bool {
        guard let first = label.first, let last = label.last, first != "-", last != "-" else { return false }
        if label.count >= 4, label[2] == "-", label[3] == "-" { return false }
        switch first.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return false
        default: break
        }
        return label.indices.allSatisfy { isAllowed($0, in: label) }
    }

    private static func isAllowed(_ place: Int, in label: [Unicode.Scalar]) -> Bool {
        let scalar = label[place]
        switch scalar.value {
        case 0x00DF, 0x03C2, 0x06FD, 0x06FE, 0x0F0B, 0x3007: return true
        case 0x0640, 0x07FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
        case 0x00B7, 0x0375, 0x05F3, 0x05F4, 0x30FB, 0x0660...0x0669, 0x06F0...0x06F9, 0x200C, 0x200D:
            return LabelContext(label: label, place: place).isAllowed
        case 0x2D, 0x30...0x39, 0x61...0x7A: return true
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: return false
        default: return isLetterOrDigit(scalar)
        }
    }

    /// RFC 5892 sections 2.1 to 2.4: letters and digits that folding and normalising leave as they are.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint { return false }
        switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark,
            .decimalNumber:
            return !properties.isNoncharacterCodePoint && !properties.isWhitespace
        default: return false
        }
    }

    /// The rule of RFC 5893 section 2, which holds for all labels when one has right-to-left characters.
    static func isBidiValid(_ labels: [[Unicode.Scalar]]) -> Bool {
        let classes = labels.map { $0.map(BidiClass.init) }
        guard classes.contains(where: { $0.contains(.rightToLeft) || $0.contains(.arabicNumber) }) else { return true }
        return classes.allSatisfy(BidiClass.isValid)
    }
}
