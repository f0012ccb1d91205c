package import BODXML

/// The name of an element, an attribute or a JSON member: a namespace, empty for none, and a local name.
public struct ExpandedName: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The namespace; empty for none, as every JSON name has.
    public let namespace: ExactText
    /// The name without prefix.
    public let local: ExactText

    /// Makes a name.
    public init(_ local: ExactText, namespace: ExactText = "") {
        self.local = local
        self.namespace = namespace
    }

    /// Takes a name of a document; its prefix does not matter.
    package init(_ name: XMLName) {
        self.init(ExactText(name.local), namespace: ExactText(name.namespace ?? ""))
    }

    /// The step from a JSON array to its elements; no member can be named so, because members have no namespace.
    package static let item = ExpandedName("[]", namespace: "[]")

    /// The step from a JSON object that is a map to its values.
    package static let mapKey = ExpandedName("{}", namespace: "{}")

    /// The local name, as people read it.
    public var description: String { local.text }

    /// Orders by namespace, then by local name.
    public static func < (left: ExpandedName, right: ExpandedName) -> Bool {
        left.namespace == right.namespace ? left.local < right.local : left.namespace < right.namespace
    }
}
