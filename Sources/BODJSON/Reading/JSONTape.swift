/// The tree of a document in one array of 32-bit words, never more than four bytes for each byte of the document.
///
/// The first word of a value has its kind in the upper 3 bits and its offset in the document in the lower 29. A string
/// has a second word, its end, whose top bit says that the string has escapes. An array and an object have a second word:
/// where the next value begins on the tape. The contents of a container follow it; a member is the string of its name,
/// then its value. Other ends are found in the document when somebody asks.
@usableFromInline
struct JSONTape: Sendable {
    /// What a value is, as stored.
    enum Tag: UInt32 {
        case null
        case falseLiteral
        case trueLiteral
        case number
        case string
        case array
        case object

        var kind: JSONKind {
            switch self {
            case .null: .null
            case .falseLiteral, .trueLiteral: .boolean
            case .number: .number
            case .string: .string
            case .array: .array
            case .object: .object
            }
        }

        var isContainer: Bool { self == .array || self == .object }

        /// The words that a value of the kind takes, its contents not counted.
        var width: Int {
            switch self {
            case .null, .falseLiteral, .trueLiteral, .number: 1
            case .string, .array, .object: 2
            }
        }
    }

    @usableFromInline
    var words: [UInt32] = []

    static let offsetMask: UInt32 = 0x1FFF_FFFF
    static let escapeFlag: UInt32 = 0x8000_0000

    @inline(__always)
    func tag(at index: Int) -> Tag { Tag(rawValue: words[index] >> 29) ?? .null }

    func start(of index: Int) -> Int { Int(words[index] & Self.offsetMask) }

    func stringEnd(of index: Int) -> Int { Int(words[index + 1] & Self.offsetMask) }

    func hasEscapes(_ index: Int) -> Bool { words[index + 1] & Self.escapeFlag != 0 }

    /// Where the value after this one, contents and all, begins on the tape.
    func next(after index: Int) -> Int {
        let tag = tag(at: index)
        return tag.isContainer ? Int(words[index + 1]) : index + tag.width
    }

    /// Where a container's contents begin on the tape.
    func contents(of index: Int) -> Int { index + 2 }
}
