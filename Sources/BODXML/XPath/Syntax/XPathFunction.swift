/// The functions of XPath 1.0, section 4, and `current()` of XSLT, which Schematron has as well.
///
/// `id()` is not among them: it rests on a DTD, and no document of ours has one.
enum XPathFunction: String, Sendable, Hashable, CaseIterable {
    case boolean
    case ceiling
    case concat
    case contains
    case count
    case current
    case `false`
    case floor
    case lang
    case last
    case localName = "local-name"
    case name
    case namespaceURI = "namespace-uri"
    case normalizeSpace = "normalize-space"
    case not
    case number
    case position
    case round
    case startsWith = "starts-with"
    case string
    case stringLength = "string-length"
    case substring
    case substringAfter = "substring-after"
    case substringBefore = "substring-before"
    case sum
    case translate
    case `true`

    /// How many arguments it takes.
    var arity: ClosedRange<Int> {
        switch self {
        case .current, .false, .last, .position, .true: 0...0
        case .localName, .name, .namespaceURI, .normalizeSpace, .number, .string, .stringLength: 0...1
        case .boolean, .ceiling, .count, .floor, .lang, .not, .round, .sum: 1...1
        case .contains, .startsWith, .substringAfter, .substringBefore: 2...2
        case .substring: 2...3
        case .translate: 3...3
        case .concat: 2...1_000
        }
    }

    /// What it gives.
    var type: XPathType {
        switch self {
        case .boolean, .contains, .false, .lang, .not, .startsWith, .true: .boolean
        case .ceiling, .count, .floor, .last, .number, .position, .round, .stringLength, .sum: .number
        case .current: .nodes
        case .concat, .localName, .name, .namespaceURI, .normalizeSpace, .string, .substring, .substringAfter,
            .substringBefore, .translate:
            .string
        }
    }

    /// Whether its argument has to be a set of nodes.
    var takesNodes: Bool {
        switch self {
        case .count, .localName, .name, .namespaceURI, .sum: true
        default: false
        }
    }
}
