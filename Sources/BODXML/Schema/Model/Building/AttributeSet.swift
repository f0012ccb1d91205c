/// The attributes that a type or attribute group says, with those that a restriction takes away.
struct AttributeSet {
    var uses: [AttributeUse] = []
    var prohibited: [XMLName] = []
    var wildcard: Wildcard?

    /// Adds a wildcard that holds together with the one there is.
    mutating func restrictWildcard(_ added: Wildcard?) {
        guard let added else { return }
        guard let present = wildcard else {
            wildcard = added
            return
        }
        wildcard = Wildcard(
            namespaces: present.namespaces.intersection(added.namespaces),
            processContents: present.processContents
        )
    }

    /// The attributes of a type that extends one with these.
    func extended(by own: AttributeSet) -> AttributeSet {
        var result = self
        result.uses = own.uses.isEmpty ? uses : uses + own.uses
        if let mine = own.wildcard {
            let namespaces = wildcard.map { mine.namespaces.union($0.namespaces) } ?? mine.namespaces
            result.wildcard = Wildcard(namespaces: namespaces, processContents: mine.processContents)
        }
        return result
    }

    /// The attributes of a type that restricts one with these; the wildcard of the base is not inherited.
    func restricted(by own: AttributeSet) -> AttributeSet {
        var replaced = Dictionary(own.uses.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let taken = Set(own.prohibited)
        var result = AttributeSet(wildcard: own.wildcard)
        for use in uses where !taken.contains(use.name) {
            result.uses.append(replaced.removeValue(forKey: use.name) ?? use)
        }
        result.uses += own.uses.filter { replaced[$0.name] != nil }
        return result
    }
}
