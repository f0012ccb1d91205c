/// The name of a kind of BOD: its verb and its noun, as in the root element `SyncPurchaseOrder`.
public struct BODName: Sendable, Hashable, CustomStringConvertible {
    /// The verb.
    public let verb: Verb
    /// The noun, such as `PurchaseOrder`.
    public let noun: String

    /// Makes a name.
    public init(verb: Verb, noun: String) {
        self.verb = verb
        self.noun = noun
    }

    /// Splits the name of a root element.
    ///
    /// `GetListPrice` may be `Get` with `ListPrice` or the old `GetList` with `Price`; the verb that is still in use wins.
    ///
    /// - Parameter rootElement: The local name; nil results unless a noun in a capital letter follows a verb.
    public init?(rootElement: String) {
        let candidates = Self.candidates(rootElement)
        guard let name = candidates.first(where: { !$0.verb.isDeprecated }) ?? candidates.first else { return nil }
        self = name
    }

    /// The name as ION's headers write it: `Sync.PurchaseOrder`.
    public var documentName: String { "\(verb.rawValue).\(noun)" }

    /// The name of the root element: `SyncPurchaseOrder`.
    public var description: String { verb.rawValue + noun }

    /// All ways to split a name.
    static func candidates(_ rootElement: String) -> [BODName] {
        let first = rootElement.utf8.first
        return Verb.allCases.compactMap { verb in
            guard verb.rawValue.utf8.first == first, rootElement.utf8.starts(with: verb.rawValue.utf8) else {
                return nil
            }
            let rest = rootElement.utf8.dropFirst(verb.rawValue.utf8.count)
            guard let first = rest.first, (0x41...0x5A).contains(first), let noun = String(rest) else { return nil }
            return BODName(verb: verb, noun: noun)
        }
    }
}
