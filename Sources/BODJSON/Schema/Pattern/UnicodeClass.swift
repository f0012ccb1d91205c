/// A property of code points that `\p{…}` names.
enum UnicodeClass: Sendable {
    case any
    case ascii
    case assigned
    case categories(Set<Unicode.GeneralCategory>)
    case binary(BinaryProperty)
    case script([ClosedRange<UInt32>])

    /// The properties of ECMA-262 that are either there or not.
    enum BinaryProperty: String, Sendable {
        case alphabetic = "Alphabetic"
        case lowercase = "Lowercase"
        case uppercase = "Uppercase"
        case whiteSpace = "White_Space"
        case idStart = "ID_Start"
        case idContinue = "ID_Continue"
        case hexDigit = "Hex_Digit"
        case asciiHexDigit = "ASCII_Hex_Digit"
        case emoji = "Emoji"
        case emojiPresentation = "Emoji_Presentation"
        case ideographic = "Ideographic"
        case math = "Math"
        case dash = "Dash"
        case diacritic = "Diacritic"
        case quotationMark = "Quotation_Mark"
        case noncharacter = "Noncharacter_Code_Point"
        case xidStart = "XID_Start"
        case xidContinue = "XID_Continue"
    }

    func contains(_ scalar: UInt32) -> Bool {
        if case .any = self { return true }
        guard let scalar = Unicode.Scalar(scalar) else { return false }
        switch self {
        case .any: return true
        case .ascii: return scalar.isASCII
        case .assigned: return scalar.properties.generalCategory != .unassigned
        case .categories(let categories): return categories.contains(scalar.properties.generalCategory)
        case .binary(let property): return property.holds(scalar.properties)
        case .script(let ranges): return ranges.contains { $0.contains(scalar.value) }
        }
    }

    /// The class of a name such as `L`, `Letter`, `General_Category=Lu`, `Script=Greek` or `Alphabetic`.
    init?(_ name: String) {
        let parts = name.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let value = parts.last ?? ""
        if parts.count == 2 {
            switch parts[0] {
            case "General_Category", "gc": self.init(category: value)
            case "Script", "sc", "Script_Extensions", "scx": self.init(script: value)
            default: return nil
            }
            return
        }
        switch name {
        case "Any": self = .any
        case "ASCII": self = .ascii
        case "Assigned": self = .assigned
        default:
            if let property = BinaryProperty(rawValue: name) {
                self = .binary(property)
            } else {
                self.init(category: name)
            }
        }
    }

    private init?(category name: String) {
        guard let categories = Self.categories(name) else { return nil }
        self = .categories(categories)
    }

    private init?(script name: String) {
        guard let ranges = UnicodeScript.ranges[name] else { return nil }
        self = .script(ranges)
    }
}

extension UnicodeClass.BinaryProperty {
    fileprivate func holds(_ properties: Unicode.Scalar.Properties) -> Bool {
        switch self {
        case .alphabetic: properties.isAlphabetic
        case .lowercase: properties.isLowercase
        case .uppercase: properties.isUppercase
        case .whiteSpace: properties.isWhitespace
        case .idStart: properties.isIDStart
        case .idContinue: properties.isIDContinue
        case .hexDigit: properties.isHexDigit
        case .asciiHexDigit: properties.isASCIIHexDigit
        case .emoji: properties.isEmoji
        case .emojiPresentation: properties.isEmojiPresentation
        case .ideographic: properties.isIdeographic
        case .math: properties.isMath
        case .dash: properties.isDash
        case .diacritic: properties.isDiacritic
        case .quotationMark: properties.isQuotationMark
        case .noncharacter: properties.isNoncharacterCodePoint
        case .xidStart: properties.isXIDStart
        case .xidContinue: properties.isXIDContinue
        }
    }
}
