/// A mistake that the reader met, before it is put into words.
struct JSONProblem: Sendable, Equatable {
    /// What is wrong.
    enum Kind: Sendable, Equatable {
        case empty
        case byteOrderMark
        case wideEncoding(String)
        case invalidUTF8
        case unexpectedCharacter(expected: String)
        case unexpectedEnd(inside: String)
        case trailingComma(closing: String)
        case missingComma
        case comment
        case singleQuotes
        case unquotedName
        case invalidLiteral(String)
        case invalidNumber(NumberFault)
        case controlCharacter(UInt8)
        case invalidEscape
        case loneSurrogate
        case unterminatedString
        case duplicateKey(String, first: JSONEarlierName?)
        case limitExceeded(name: String, limit: Int, unit: String)
        case trailingContent
    }

    /// What is wrong with a number.
    enum NumberFault: Sendable, Equatable {
        case leadingZero
        case plusSign
        case barePoint
        case noFraction
        case noPower
        case noDigits
        case notANumber(String)
    }

    let kind: Kind
    /// The bytes of the document that the mistake is about.
    let range: Range<Int>
}
