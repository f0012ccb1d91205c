/// Whether what a schema says about the children of an element that began in an earlier part can be believed.
///
/// A part repeats the first child of each name. A schema judges what follows rightly when its content model is, after these, where it
/// is after all children that really came: always so in a sequence of different names, not in `(A, B)+` or after `A{3,}`.
extension XMLPart {
    /// The elements of which the schema's findings about the order and number of children mean nothing.
    ///
    /// - Parameters:
    ///   - document: The part as it was read.
    ///   - models: The schemas that judged it.
    /// - Returns: Their paths in the part.
    package func misjudgedElements(in document: ParsedDocument, by models: [SchemaModel]) -> Set<String> {
        let elements = spineElements(in: document)
        var misjudged: Set<String> = []
        for index in elements.indices {
            for model in models {
                guard let content = Self.content(of: elements[...index], in: model) else { continue }
                if !isSameState(spine[index], elements[index], content) { misjudged.insert(elements[index].path) }
            }
        }
        return misjudged
    }

    /// The elements that were open when the part began, the outermost first.
    private func spineElements(in document: ParsedDocument) -> [ElementNode] {
        var elements: [ElementNode] = []
        for level in spine.indices {
            guard let parent = elements.last else {
                elements.append(document.root)
                continue
            }
            // It stands right after the children that the part repeats.
            let place = spine[level - 1].repeated.count
            guard let element = parent.childElements.dropFirst(place).first(where: { _ in true }) else { break }
            elements.append(element)
        }
        return elements
    }

    private static func content(of path: ArraySlice<ElementNode>, in model: SchemaModel) -> ContentModel? {
        for start in path.indices.reversed() {
            guard let declaration = model.globalElement(named: path[start].name) else { continue }
            var type = model.type(of: path[start], declaredAs: declaration)
            var isKnown = true
            for element in path[(start + 1)...] {
                guard let next = model.declaration(of: element.name, inside: type) else {
                    isKnown = false
                    break
                }
                type = model.type(of: element, declaredAs: next)
            }
            if isKnown, case .complex(let id) = type { return model.contentModel(of: id) }
        }
        return nil
    }

    private func isSameState(_ spine: Spine, _ element: ElementNode, _ content: ContentModel) -> Bool {
        guard let runs = spine.runs else { return false }
        let really = Self.state(after: runs, in: element, content)
        return really == Self.state(after: spine.repeated.map { Run(name: $0, count: 1) }, in: element, content)
    }

    /// The state after some children; one that cannot stand there is reported where it stands, and passed over here.
    private static func state(after runs: [Run], in element: ElementNode, _ content: ContentModel) -> ContentState {
        var state = content.initialState
        for run in runs {
            let name = name(run.name, in: element)
            for _ in 0..<run.count {
                // Where a further one changes nothing, all the others change nothing.
                guard let next = content.advance(state, name), next != state else { break }
                state = next
            }
        }
        return state
    }

    private static func name(_ written: [UInt8], in element: ElementNode) -> XMLName {
        let parts = written.split(separator: 0x3A, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
        let prefix = parts.count == 2 ? parts[0] : ""
        return XMLName(parts.last ?? "", namespace: element.namespace(forPrefix: prefix))
    }
}
