extension UnicodeClass {
    /// The general categories of a name, short or long, as PropertyValueAliases.txt has them.
    static func categories(_ name: String) -> Set<Unicode.GeneralCategory>? {
        if let group = groups[name] { return group }
        return single[name].map { [$0] }
    }

    private static let letters: Set<Unicode.GeneralCategory> = [
        .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    ]
    private static let casedLetters: Set<Unicode.GeneralCategory> = [
        .uppercaseLetter, .lowercaseLetter, .titlecaseLetter,
    ]
    private static let marks: Set<Unicode.GeneralCategory> = [.nonspacingMark, .spacingMark, .enclosingMark]
    private static let numbers: Set<Unicode.GeneralCategory> = [.decimalNumber, .letterNumber, .otherNumber]
    private static let punctuation: Set<Unicode.GeneralCategory> = [
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation,
    ]
    private static let symbols: Set<Unicode.GeneralCategory> = [
        .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
    ]
    private static let separators: Set<Unicode.GeneralCategory> = [
        .spaceSeparator, .lineSeparator, .paragraphSeparator,
    ]
    private static let others: Set<Unicode.GeneralCategory> = [
        .control, .format, .surrogate, .privateUse, .unassigned,
    ]

    private static let groups: [String: Set<Unicode.GeneralCategory>] = [
        "L": letters, "Letter": letters, "LC": casedLetters, "Cased_Letter": casedLetters, "M": marks, "Mark": marks,
        "Combining_Mark": marks, "N": numbers, "Number": numbers, "P": punctuation, "Punctuation": punctuation,
        "punct": punctuation, "S": symbols, "Symbol": symbols, "Z": separators, "Separator": separators, "C": others,
        "Other": others,
    ]

    private static let single: [String: Unicode.GeneralCategory] = [
        "Lu": .uppercaseLetter, "Uppercase_Letter": .uppercaseLetter, "Ll": .lowercaseLetter,
        "Lowercase_Letter": .lowercaseLetter, "Lt": .titlecaseLetter, "Titlecase_Letter": .titlecaseLetter,
        "Lm": .modifierLetter, "Modifier_Letter": .modifierLetter, "Lo": .otherLetter, "Other_Letter": .otherLetter,
        "Mn": .nonspacingMark, "Nonspacing_Mark": .nonspacingMark, "Mc": .spacingMark, "Spacing_Mark": .spacingMark,
        "Me": .enclosingMark, "Enclosing_Mark": .enclosingMark, "Nd": .decimalNumber, "digit": .decimalNumber,
        "Decimal_Number": .decimalNumber, "Nl": .letterNumber, "Letter_Number": .letterNumber, "No": .otherNumber,
        "Other_Number": .otherNumber, "Pc": .connectorPunctuation, "Connector_Punctuation": .connectorPunctuation,
        "Pd": .dashPunctuation, "Dash_Punctuation": .dashPunctuation, "Ps": .openPunctuation,
        "Open_Punctuation": .openPunctuation, "Pe": .closePunctuation, "Close_Punctuation": .closePunctuation,
        "Pi": .initialPunctuation, "Initial_Punctuation": .initialPunctuation, "Pf": .finalPunctuation,
        "Final_Punctuation": .finalPunctuation, "Po": .otherPunctuation, "Other_Punctuation": .otherPunctuation,
        "Sm": .mathSymbol, "Math_Symbol": .mathSymbol, "Sc": .currencySymbol, "Currency_Symbol": .currencySymbol,
        "Sk": .modifierSymbol, "Modifier_Symbol": .modifierSymbol, "So": .otherSymbol, "Other_Symbol": .otherSymbol,
        "Zs": .spaceSeparator, "Space_Separator": .spaceSeparator, "Zl": .lineSeparator,
        "Line_Separator": .lineSeparator, "Zp": .paragraphSeparator, "Paragraph_Separator": .paragraphSeparator,
        "Cc": .control, "Control": .control, "cntrl": .control, "Cf": .format, "Format": .format, "Cs": .surrogate,
        "Surrogate": .surrogate, "Co": .privateUse, "Private_Use": .privateUse, "Cn": .unassigned,
        "Unassigned": .unassigned,
    ]
}
