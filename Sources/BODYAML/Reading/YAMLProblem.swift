/// What can be wrong with a YAML file itself.
struct YAMLProblem: Error {
    /// The kinds of problems.
    enum Kind {
        case tooLarge(limit: Int)
        case tooDeep(limit: Int)
        case notUTF8
        case character(UInt32)
        case anchor
        case alias
        case tag
        case directive
        case severalDocuments
        case explicitKey
        case keyNotText
        case mergeKey
        case duplicateKey(String, first: Range<Int>?)
        case syntax(YAMLSyntax)
    }

    let kind: Kind
    /// The bytes that it is about.
    let bytes: Range<Int>

    init(_ kind: Kind, at bytes: Range<Int>) {
        self.kind = kind
        self.bytes = bytes
    }
}
