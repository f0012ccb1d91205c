/// The namespaces that a wildcard allows.
public enum NamespaceConstraint: Sendable, Hashable {
    /// Every namespace, and none.
    case any
    /// Every namespace but this one; names without a namespace are not allowed (`##other`).
    case other(than: String?)
    /// These namespaces; nil stands for none.
    case oneOf([String?])

    /// Whether a namespace is allowed.
    ///
    /// - Parameter namespace: The namespace, or nil for none.
    /// - Returns: True when it is.
    public func allows(_ namespace: String?) -> Bool {
        switch self {
        case .any: true
        case .other(let excluded): namespace.map { !sameBytes($0, excluded ?? "") } ?? false
        case .oneOf(let allowed): allowed.contains { same($0, namespace) }
        }
    }

    private func same(_ left: String?, _ right: String?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let left?, let right?): sameBytes(left, right)
        default: false
        }
    }

    /// What both allow, as attribute groups of one type are joined (XML Schema part 1, section 3.10.6).
    func intersection(_ second: NamespaceConstraint) -> NamespaceConstraint {
        switch (self, second) {
        case (.any, let constraint), (let constraint, .any): constraint
        case (.oneOf(let allowed), let constraint), (let constraint, .oneOf(let allowed)):
            .oneOf(allowed.filter { constraint.allows($0) })
        case (.other, .other): self
        }
    }

    /// What either allows, as an extension joins its wildcard with that of its base.
    func union(_ second: NamespaceConstraint) -> NamespaceConstraint {
        switch (self, second) {
        case (.oneOf(let left), .oneOf(let right)): .oneOf(left + right.filter { !allows($0) })
        case (.other(let left), .other(let right)) where same(left, right): self
        case (.other, .oneOf(let allowed)) where allowed.allSatisfy { allows($0) }: self
        case (.oneOf(let allowed), .other) where allowed.allSatisfy { second.allows($0) }: second
        default: .any
        }
    }
}
