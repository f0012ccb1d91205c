/// The ways in which a file can break YAML's grammar, in our words.
enum YAMLSyntax: CaseIterable {
    case colonMissing
    case colonMisplaced
    case indentation
    case afterBrackets
    case afterEnd
    case tab
    case reservedCharacter
    case unclosedQuote
    case unclosedSequence
    case unclosedMapping
    case escape
    case entryMisplaced
    case blockHeader
    case other

    /// Tells the kind from what libyaml says; its own words are for those who know its grammar.
    init(libyaml problem: String, context: String, at byte: UInt8?) {
        let known = Self.phrases.first { problem.contains($0.phrase) && (context.contains($0.context)) }
        let kind = known?.kind ?? .other
        self = kind == .reservedCharacter && byte == 0x09 ? .tab : kind
    }

    /// What to look for; the first that fits counts.
    ///
    /// The phrases are those of libyaml's scanner.c and parser.c.
    private static let phrases: [(phrase: String, context: String, kind: Self)] = [
        ("could not find expected ':'", "", .colonMissing),
        ("mapping values are not allowed", "", .colonMisplaced),
        ("found unexpected ':'", "", .colonMisplaced),
        ("tab character", "", .tab),
        ("cannot start any token", "", .reservedCharacter),
        ("unexpected end of stream", "", .unclosedQuote),
        ("unexpected document indicator", "", .unclosedQuote),
        ("expected ',' or ']'", "", .unclosedSequence),
        ("expected ',' or '}'", "", .unclosedMapping),
        ("unknown escape", "", .escape),
        ("hexdecimal", "", .escape),
        ("invalid Unicode character escape", "", .escape),
        ("block sequence entries are not allowed", "", .entryMisplaced),
        ("", "block scalar", .blockHeader),
        ("did not find expected key", "", .indentation),
        ("did not find expected '-'", "", .indentation),
        ("did not find expected <document start>", "", .afterEnd),
    ]

    /// The kind in view of what stands before it: text behind a bracket on the same line belongs to a text without quotation marks.
    func behind(_ bytes: ArraySlice<UInt8>) -> Self {
        guard self == .indentation || self == .afterEnd else { return self }
        let last = bytes.last { $0 != 0x20 && $0 != 0x09 }
        return last == 0x7D || last == 0x5D ? .afterBrackets : self
    }

    /// Whether the place where something began says more than the place where libyaml noticed, such as the end of the file.
    var isAboutContext: Bool {
        switch self {
        case .unclosedQuote, .unclosedSequence, .unclosedMapping, .colonMissing: true
        default: false
        }
    }

    /// What is wrong.
    var summary: String {
        switch self {
        case .colonMissing: "this line is no key with a colon"
        case .colonMisplaced: "a colon stands where no key may begin"
        case .indentation: "this does not fit the indentation of the lines before it"
        case .afterBrackets: "there is text behind a list in brackets, or a mapping in braces"
        case .afterEnd: "the file goes on after its value has ended"
        case .tab: "a tab stands where YAML wants spaces"
        case .reservedCharacter: "no value begins with this character"
        case .unclosedQuote: "a quoted text does not end"
        case .unclosedSequence: "a list in square brackets does not go on with a comma, or end"
        case .unclosedMapping: "a mapping in braces does not go on with a comma, or end"
        case .escape: "there is no such escape"
        case .entryMisplaced: "a list may not begin here"
        case .blockHeader: "a block of text is not written as YAML wants it"
        case .other: "this is not YAML"
        }
    }

    /// What to do.
    var remedy: String {
        switch self {
        case .colonMissing: "write KEY: VALUE, with a space after the colon"
        case .colonMisplaced: "put a text that holds a colon and a space into quotation marks"
        case .indentation: "indent the keys of one mapping, and the dashes of one list, by the same number of spaces"
        case .afterBrackets: "put a text that begins with { or [ into quotation marks"
        case .afterEnd: "begin all keys of the file in the same column, without brackets around them"
        case .tab: "indent with spaces"
        case .reservedCharacter: "put the text into quotation marks"
        case .unclosedQuote: "add the closing quotation mark"
        case .unclosedSequence: "separate the entries by commas and close the list with ]"
        case .unclosedMapping: "separate the entries by commas and close the mapping with }"
        case .escape: "write \\\\ for a backslash, or use single quotation marks"
        case .entryMisplaced: "begin the list on a line of its own"
        case .blockHeader: "write | or > alone after the colon, and indent the lines below it by spaces"
        case .other: "compare the line with an example of the documentation"
        }
    }
}
