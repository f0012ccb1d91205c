/// The codes of OAGIS for what to do with a noun, and for what became of it.
///
/// The list is open: a document may hold any other code.
public enum ActionCode: String, Sendable, Hashable, CaseIterable {
    /// The noun is new.
    case add = "Add"
    /// The noun is complete and takes the place of what the receiver has.
    case replace = "Replace"
    /// The noun holds only what has changed; Infor advises against it.
    case change = "Change"
    /// The noun is to be removed.
    case delete = "Delete"
    /// The request was carried out.
    case accepted = "Accepted"
    /// The request was carried out with changes.
    case modified = "Modified"
    /// The request was refused.
    case rejected = "Rejected"

    /// Whether the code says what became of a request, rather than what to do.
    public var isResponse: Bool {
        switch self {
        case .accepted, .modified, .rejected: true
        case .add, .replace, .change, .delete: false
        }
    }

    /// The code of a text, compared byte by byte.
    ///
    /// - Parameter text: The value of `actionCode`; nil results for a code that OAGIS does not know.
    public init?(exactly text: String) {
        guard let code = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(text.utf8) }) else { return nil }
        self = code
    }
}
