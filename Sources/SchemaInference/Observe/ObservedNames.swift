import BODXML

/// The names of all samples by number, with what inference has to know of each, found without comparing texts.
struct ObservedNames {
    /// What a name means to inference.
    enum Role {
        case ordinary
        /// `xsi:nil`, `xsi:type`, and all else of their namespace.
        case nilMark, declaredType, otherInstance
        /// An element whose content is the customer's own.
        case open
    }

    /// A name of a document.
    struct Known {
        let number: Int
        let role: Role
        let hasNamespace: Bool
    }

    /// The names by number; number 0 stands for none.
    private(set) var all = [ExpandedName("")]
    private var numbers: [ExpandedName: Int] = [:]
    /// The names of the present numbering, by their number there.
    private var known: [Known?] = []
    private var numbering = -1

    /// Prepares for the numbers of a document.
    mutating func begin(_ document: ParsedDocument) {
        if numbering != document.nameNumbering {
            numbering = document.nameNumbering
            known = []
        }
        let missing = document.nameNumberLimit - known.count
        if missing > 0 { known += [Known?](repeating: nil, count: missing) }
    }

    /// What is known of a name that the records of the document give by number.
    mutating func name(_ id: NameID, in document: ParsedDocument) -> Known {
        known[Int(id)] ?? add(document.name(of: id), at: Int(id))
    }

    private mutating func add(_ name: XMLName, at place: Int) -> Known {
        let made = Known(
            number: number(of: ExpandedName(name)),
            role: Self.role(of: name),
            hasNamespace: name.namespace != nil
        )
        known[place] = made
        return made
    }

    mutating func number(of name: ExpandedName) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = all.count
        all.append(name)
        return all.count - 1
    }

    private static func role(of name: XMLName) -> Role {
        if BODVocabulary.isOpen(name) { return .open }
        guard InstanceNamespace.isInstance(name) else { return .ordinary }
        if sameBytes(name.local, "nil") { return .nilMark }
        return sameBytes(name.local, "type") ? .declaredType : .otherInstance
    }
}

extension ObservedNames.Role {
    /// Whether the name is of XML Schema's instance namespace.
    var isInstance: Bool {
        switch self {
        case .nilMark, .declaredType, .otherInstance: true
        case .ordinary, .open: false
        }
    }
}
