/// The documents about one place that a right schema accepts, and those that it refuses.
extension DocumentWriter {
    func forEachCase(at index: Int, _ body: (DocumentCase) -> Void) {
        let path = tree.path(index)
        func make(_ kind: DocumentCase.Kind, _ content: [UInt8], _ present: [Int]? = nil) {
            body(DocumentCase(kind: kind, path: path, bytes: document(present ?? [index], content)))
        }
        make(.elements, element(index))
        attributes(of: index, make: { make($0, $1) })
        if let wrong = tree[index].value?.wrong { make(.wrongValues, element(index, ElementChange(text: wrong))) }
        if tree[index].name != nil {
            make(.unlistedAttributes, element(index, ElementChange(isWithUnlisted: true)))
        }
        guard let parent = tree[index].parent else { return }
        place(index, in: parent, make: { make($0, $1) })
        if let next = neighbour(of: index, in: parent) {
            make(.neighbours, element(index) + element(next), [index, next])
            make(.swapped, element(next) + element(index), [index, next])
        }
        if let outside = movedOut(index, of: parent) { make(.movedOut, outside, [parent]) }
    }

    private func attributes(of index: Int, make: (DocumentCase.Kind, [UInt8]) -> Void) {
        for (number, attribute) in tree[index].attributes.enumerated() {
            make(.attributes, element(index, ElementChange(with: number)))
            make(.misspeltAttributes, element(index, ElementChange(with: number, attributeSuffix: "X")))
            if attribute.isMandatory { make(.missingAttributes, element(index, ElementChange(without: number))) }
            guard let wrong = attribute.value.wrong else { continue }
            make(.wrongValues, element(index, ElementChange(with: number, attributeValue: wrong)))
        }
    }

    private func place(_ index: Int, in parent: Int, make: (DocumentCase.Kind, [UInt8]) -> Void) {
        let isOpen = tree[parent].isOpen
        if !isOpen { make(.misspeltElements, element(index, ElementChange(nameSuffix: "X"))) }
        switch tree[index].maximum {
        case nil: make(.repeatedAsAllowed, element(index) + element(index))
        case let maximum?:
            make(.overMaximum, Array(repeatElement(element(index), count: maximum + 1).joined()))
        }
        if tree.isNeeded(index, beside: []), !isOpen { make(.missingElements, []) }
    }

    /// The place behind, when both may be filled.
    private func neighbour(of index: Int, in parent: Int) -> Int? {
        let siblings = tree[parent].children
        guard let place = siblings.firstIndex(of: index), place + 1 < siblings.count else { return nil }
        let next = siblings[place + 1]
        return tree.excludeEachOther(index, next) ? nil : next
    }

    /// The parent with the place's element behind it, unless that could be right too.
    private func movedOut(_ index: Int, of parent: Int) -> [UInt8]? {
        guard let outer = tree[parent].parent, !tree[outer].isOpen, let name = tree[index].name,
            !tree.isNeeded(index, beside: []), !tree[outer].children.contains(where: { tree[$0].name == name })
        else { return nil }
        return element(parent) + element(index)
    }
}
