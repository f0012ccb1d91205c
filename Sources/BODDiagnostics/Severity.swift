/// How bad a finding is for the document that it was found in.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth knowing; nobody refuses the document for it.
    case info
    /// Probably wrong, although a receiver may take it.
    case warning
    /// A receiver refuses the document, or data is lost.
    case error

    /// `info` is less than `warning`, which is less than `error`.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
