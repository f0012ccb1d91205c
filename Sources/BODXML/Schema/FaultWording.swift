import BODDiagnostics

/// Words the mistakes among the children of one element.
struct FaultWording {
    let parent: PlacedElement
    let children: [PlacedElement]
    let model: SchemaModel?

    /// How many expected names a message lists; the rest is counted.
    private static let listed = 6

    func diagnostic(for fault: ContentFault) -> Diagnostic {
        switch fault.kind {
        case .unexpected(let similar): unexpected(fault, similar)
        case .misspelt(let name): misspelt(fault, name)
        case .wrongNamespace(let name): wrongNamespace(fault, name)
        case .misplaced(let after, let before): misplaced(fault, after, before)
        case .repeated(let maximum): repeated(fault, maximum)
        case .excluded(let sibling): excluded(fault, sibling)
        case .missing: missing(fault)
        }
    }

    private func unexpected(_ fault: ContentFault, _ similar: XMLName?) -> Diagnostic {
        let child = children[fault.child]
        let hint = similar.map { "did you mean \($0.local)? It stands elsewhere in \(parent.name)" }
        return finding(
            fault.expected.isEmpty ? "cvc/complex-type.2.4.d" : "cvc/complex-type.2.4.a",
            "\(child.name) is not an element of \(parent.name)",
            explanation: expectation(fault) ?? "nothing more may stand here",
            remedy: hint ?? "remove it, correct its name, or put the information into the UserArea",
            at: child.location
        )
    }

    func unexpected(_ child: PlacedElement) -> Diagnostic {
        finding(
            "cvc/complex-type.2.4.a",
            "\(child.name) is not expected here in \(parent.name)",
            remedy: "check its name and its place among the other elements",
            at: child.location
        )
    }

    var incomplete: Diagnostic {
        finding(
            "cvc/complex-type.2.4.b",
            "\(parent.name) lacks an element that it must have",
            remedy: "add the missing element",
            at: parent.location
        )
    }

    private func misspelt(_ fault: ContentFault, _ name: XMLName) -> Diagnostic {
        let child = children[fault.child]
        let fix = child.node.map { node in
            Fix("Rename \(child.name) to \(name.local)", safety: .unsafe, edits: renaming(node, to: name.local))
        }
        return finding(
            "cvc/complex-type.2.4.a",
            "\(child.name) is not an element of \(parent.name)",
            explanation: "a receiver does not know the name and ignores or refuses what is inside",
            remedy: "did you mean \(name.local)?",
            at: child.location,
            fixes: fix.map { [$0] } ?? []
        )
    }

    private func wrongNamespace(_ fault: ContentFault, _ name: XMLName) -> Diagnostic {
        let child = children[fault.child]
        let actual = child.name.namespace.map { "the namespace \($0)" } ?? "no namespace"
        return finding(
            "cvc/complex-type.2.4.a",
            "\(child.name) is in \(actual)",
            explanation: "the same name in another namespace is another element",
            remedy: "put it into \(name.namespace.map { "the namespace \($0)" } ?? "no namespace")",
            at: child.location
        )
    }

    private func misplaced(_ fault: ContentFault, _ after: Int?, _ before: Int?) -> Diagnostic {
        let child = children[fault.child]
        let place: String
        switch (after, before) {
        case (let after?, let before?): place = "between \(children[after].name) and \(children[before].name)"
        case (let after?, nil): place = "after \(children[after].name)"
        case (nil, let before?): place = "before \(children[before].name)"
        case (nil, nil): place = "elsewhere"
        }
        return finding(
            "cvc/complex-type.2.4.a",
            "\(child.name) stands in the wrong place in \(parent.name)",
            explanation: "the order of the elements is part of the schema, and receivers rely on it",
            remedy: "move it \(place)",
            at: child.location,
            fixes: move(child, after: after, before: before).map { [$0] } ?? []
        )
    }

    private func move(_ child: PlacedElement, after: Int?, before: Int?) -> Fix? {
        guard let node = child.node else { return nil }
        if let after { return children[after].node.flatMap { .moving(node, after: $0) } }
        return before.flatMap { children[$0].node }.flatMap { .moving(node, before: $0) }
    }

    private func repeated(_ fault: ContentFault, _ maximum: Int) -> Diagnostic {
        let child = children[fault.child]
        let times = maximum == 1 ? "once" : "\(maximum) times"
        let first = children.indices.first { children[$0].name == child.name && $0 != fault.child }
        return finding(
            fault.expected.isEmpty ? "cvc/complex-type.2.4.d" : "cvc/complex-type.2.4.a",
            "\(child.name) may stand \(times) in \(parent.name), and this is one more",
            explanation: "a receiver takes the first or the last one, or refuses the document",
            remedy: "keep one of them",
            at: child.location,
            notes: first.map { [Note("the first one stands here", location: children[$0].location)] } ?? []
        )
    }

    private func excluded(_ fault: ContentFault, _ sibling: Int?) -> Diagnostic {
        let child = children[fault.child]
        let other = sibling.map { children[$0].name.description } ?? "another element"
        return finding(
            "cvc/complex-type.2.4.a",
            "\(child.name) cannot stand beside \(other) in \(parent.name)",
            explanation: "the schema allows one or the other",
            remedy: "keep one of them",
            at: child.location
        )
    }

    private func missing(_ fault: ContentFault) -> Diagnostic {
        let names = fault.missingNames.map(\.local)
        let what = names.isEmpty ? "an element that it must have" : list(names, joinedBy: "or")
        let following = fault.child < children.count ? " before \(children[fault.child].name)" : ""
        return finding(
            "cvc/complex-type.2.4.b",
            "\(parent.name) has no \(what)",
            explanation: "the schema demands it\(following)",
            remedy: "add \(names.first ?? "the missing element")\(following)",
            at: parent.location
        )
    }

    private func expectation(_ fault: ContentFault) -> String? {
        let names = fault.expected.compactMap { $0.name?.local }
        return names.isEmpty ? nil : "the schema expects \(list(names, joinedBy: "or")) here"
    }

    private func list(_ names: [String], joinedBy word: String) -> String {
        guard names.count > 1 else { return names.first ?? "" }
        if names.count > Self.listed {
            return names.prefix(Self.listed).joined(separator: ", ") + " \(word) \(names.count - Self.listed) others"
        }
        return names.dropLast().joined(separator: ", ") + " \(word) \(names[names.count - 1])"
    }

    /// The edits that give an element another local name: in both of its tags, or in the one string that holds it.
    private func renaming(_ element: ElementNode, to local: String) -> [Fix.Edit] {
        let prefix = element.name.prefix.map { "\($0):" } ?? ""
        guard element.document.source.isOfFile else {
            return [Fix.Edit(range: element.nameRange, replacement: "\"\(prefix)\(local)\"")]
        }
        var edits = [Fix.Edit(range: element.nameRange, replacement: prefix + local)]
        let end = element.contentUTF8Range.upperBound
        if end < element.utf8Range.upperBound {
            let name = end + 2..<end + 2 + element.name.description.utf8.count
            edits.append(Fix.Edit(range: element.document.range(name), replacement: prefix + local))
        }
        return edits
    }

    private func finding(
        _ id: DiagnosticID,
        _ summary: String,
        explanation: String? = nil,
        remedy: String,
        at location: SourceLocation,
        notes: [Note] = [],
        fixes: [Fix] = []
    ) -> Diagnostic {
        Diagnostic(
            id,
            .error,
            summary,
            explanation: explanation,
            remedy: remedy,
            at: location,
            notes: notes,
            fixes: fixes
        )
    }
}
