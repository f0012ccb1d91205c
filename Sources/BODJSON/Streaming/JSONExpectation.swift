/// What may come next in a document.
enum JSONExpectation: Sendable {
    case value
    case valueAfterComma
    case valueOrEnd
    case name
    case nameOrEnd
    case colon
    case separator
    case nothing
}
