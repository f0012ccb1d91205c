/// What the characters of one value look like; every value is of exactly one class.
public enum LexicalClass: Int, Sendable, Hashable, CaseIterable {
    /// Nothing but white space, or nothing at all.
    case blank
    /// `true` or `false`.
    case boolean
    /// `0` or `1`, which is a number and may be a truth value.
    case bit
    /// Any other whole number of at most 15 digits, without needless zeros and plus sign.
    case integer
    /// A number with a decimal point, of at most 18 digits, without needless leading zeros and plus sign.
    case decimal
    /// Digits with a needless leading zero, as codes have.
    case leadingZero
    /// Digits behind a plus sign, as telephone numbers have.
    case plusSign
    /// More digits than systems keep exactly: more than 15 in a whole number, more than 18 with a decimal point.
    case longNumber
    /// A date of XML Schema, such as `2020-06-18`.
    case date
    /// A time of XML Schema, such as `09:41:56Z`.
    case time
    /// A date with a time of XML Schema, such as `2020-06-18T09:41:56Z`.
    case dateTime
    /// A duration of XML Schema, such as `P1D`.
    case duration
    /// Anything else.
    case text
}
