/// What libxml2's validator said of a part of a large document.
struct DividedViolations {
    /// The elements that are complete in the part, each with violations somewhere in it, in order.
    private(set) var broken: [(element: Int32, violations: [RawViolation])] = []
    private var brokenCount = 0
    /// What breaks a key, wherever it stands.
    private(set) var identity: [RawViolation] = []
    /// What is said of the elements that are spread over parts.
    private(set) var own: [RawViolation] = []
    /// What is said of their content: an unexpected child, or one that is missing at the end.
    private(set) var content: [RawViolation] = []
    /// Why libxml2 could not finish, which is neither valid nor invalid; nil when it could.
    var surrender: ValidatorSurrender?
    /// The first element with a violation.
    private(set) var first: Int32?

    /// More are not told; what is broken is still known.
    private static let most = 1_000

    mutating func add(_ violation: RawViolation, inside piece: Int32?, isPlaceholder: Bool) {
        let isContent = violation.code == ViolationCode.elementContent
        // 1818: libxml2 gave up.
        if violation.code == 1_818 { surrender = .tooComplex }
        if isPlaceholder {
            if isContent { content.append(violation) }
            return
        }
        first = first ?? violation.element
        if violation.code == ViolationCode.identity {
            if identity.count < Self.most { identity.append(violation) }
        } else if isContent, violation.element == piece, violation.phase == .start {
            // The element itself is what its parent does not expect.
            content.append(violation)
        } else if let piece {
            if broken.last?.element != piece { broken.append((piece, [])) }
            brokenCount += 1
            if brokenCount <= Self.most { broken[broken.count - 1].violations.append(violation) }
        } else if isContent {
            content.append(violation)
        } else if own.count < Self.most {
            own.append(violation)
        }
    }
}
