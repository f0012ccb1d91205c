/// A document and what a right schema makes of it.
struct DocumentCase: Sendable {
    /// What was done to a document with one place filled and otherwise only what is mandatory.
    enum Kind: String, Sendable, CaseIterable {
        case elements, attributes
        case repeatedAsAllowed = "repeated as allowed"
        case neighbours = "neighbours in order"
        case misspeltElements = "misspelt elements"
        case misspeltAttributes = "misspelt attributes"
        case unlistedAttributes = "unlisted attributes"
        case overMaximum = "over the maximum"
        case missingElements = "missing mandatory elements"
        case missingAttributes = "missing mandatory attributes"
        case swapped = "swapped neighbours"
        case movedOut = "moved out of the parent"
        case wrongValues = "wrong values"

        var isAccepted: Bool {
            switch self {
            case .elements, .attributes, .repeatedAsAllowed, .neighbours: true
            default: false
            }
        }
    }

    let kind: Kind

    /// How many findings a validator may have: a mandatory attribute that is misspelt is also missing, and what is moved out
    /// may be taken for something else there.
    var findings: ClosedRange<Int> {
        switch kind {
        case .misspeltAttributes, .movedOut: 1...2
        default: kind.isAccepted ? 0...0 : 1...1
        }
    }

    let path: String
    let bytes: [UInt8]
}
