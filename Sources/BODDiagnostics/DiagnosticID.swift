/// The stable name of a kind of finding, independent of its wording: `group/name`.
///
/// A name is the bad pattern, such as `amount/currency-missing`. It is what a user selects, ignores and looks up, so it
/// never changes meaning; the wording of a finding may.
public struct DiagnosticID: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The part before the slash, such as `amount`.
    public let group: String
    /// The part after the slash, such as `currency-missing`.
    public let name: String

    /// Makes the identifier `group/name`.
    public init(group: String, name: String) {
        self.group = group
        self.name = name
    }

    /// Reads `group/name`; a text without a slash is a name in the group of no name.
    public init(stringLiteral value: String) {
        let parts = value.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        group = parts.count == 2 ? String(parts[0]) : ""
        name = String(parts.last ?? "")
    }

    /// The identifier as users write it.
    public var description: String {
        group.isEmpty ? name : "\(group)/\(name)"
    }

    /// Orders by group, then by name.
    public static func < (left: DiagnosticID, right: DiagnosticID) -> Bool {
        (left.group, left.name) < (right.group, right.name)
    }
}
