import BODDiagnostics

/// Shows what is new in a part to the validator, and notes the children of the elements that are spread over parts.
struct DividedWalk {
    /// A child that is complete in the part and was not shown to the validator.
    struct Aside {
        let element: Int32
        let track: Int
        let child: Int
    }

    private let divided: DividedPart
    private let model: SchemaModel
    /// The elements that earlier parts have begun; what was taken is gone, so that nothing that it remembers is copied.
    private var begun: [DividedLevel?]
    /// The elements that are spread over parts, in their order.
    private(set) var tracks: [DividedTrack] = []
    private(set) var asides: [Aside] = []
    /// The names under which elements are judged that have wrong ones.
    private(set) var names: [Int32: XMLName] = [:]

    init(_ divided: DividedPart, _ begun: [DividedLevel], _ model: SchemaModel) {
        self.divided = divided
        self.begun = begun
        self.model = model
    }

    /// Walks through the part.
    ///
    /// - Parameters:
    ///   - start: The element to begin with.
    ///   - name: The name under which it is judged; nil for its own.
    ///   - feed: Takes the nodes.
    mutating func run(from start: ElementNode, as name: XMLName?, _ feed: inout DividedValidation.Feed) {
        let declaration = model.globalElement(named: name ?? start.name)
        let type = declaration.map { model.type(of: start, declaredAs: $0) }
        visit(start.index, .fed(as: name, behind: []), type, &feed)
    }

    /// The depth is that to which documents are divided, not the user's.
    private mutating func visit(
        _ element: Int32,
        _ admission: DividedLevel.Admission,
        _ type: SchemaTypeID?,
        _ feed: inout DividedValidation.Feed
    ) {
        let node = divided.document.nodes[Int(element)]
        let track = tracks.count
        if divided.hasBegun(node), track < begun.count, let level = begun[track].take() {
            tracks.append(DividedTrack(level: level, element: element))
        } else {
            begin(element, admission, type, &feed)
        }
        let (fedName, isAside) = (tracks[track].level.fedName, tracks[track].level.isAside)
        if let fedName { names[element] = fedName }
        if !isAside { walkChildren(of: element, node, track, &feed) }
        if divided.goesOn(element) { return }
        if !isAside { feed.end(element, as: fedName) }
        tracks[track].isEnded = true
    }

    private mutating func begin(
        _ index: Int32,
        _ admission: DividedLevel.Admission,
        _ type: SchemaTypeID?,
        _ feed: inout DividedValidation.Feed
    ) {
        let element = ElementNode(document: divided.document, index: index)
        var fedName: XMLName?
        var isAside = true
        if case .fed(let name, _) = admission {
            (fedName, isAside) = (name, false)
            feed.start(index, as: name)
        }
        let level = DividedLevel(element, as: fedName, at: divided.part, isAside: isAside, type, model)
        tracks.append(DividedTrack(level: level, element: index))
    }

    private mutating func walkChildren(
        of element: Int32,
        _ node: NodeRecord,
        _ track: Int,
        _ feed: inout DividedValidation.Feed
    ) {
        var index = node.firstChild
        while index >= 0 {
            let child = divided.document.nodes[Int(index)]
            if !divided.isOver(child) {
                switch child.kind {
                case .element: walk(index, child, in: element, track, &feed)
                case .text: feed.text(index, in: element)
                case .comment, .processingInstruction: break
                }
            }
            index = child.nextSibling
        }
    }

    private mutating func walk(
        _ index: Int32,
        _ node: NodeRecord,
        in parent: Int32,
        _ track: Int,
        _ feed: inout DividedValidation.Feed
    ) {
        // What the earlier parts have begun was admitted there.
        if divided.hasBegun(node) { return visit(index, .aside, nil, &feed) }
        let element = ElementNode(document: divided.document, index: index)
        let name = element.name
        let admission = tracks[track].level.admit(name, at: divided.part.range(element.startTagRange))
        switch admission {
        case .fed(let fedName, let missing):
            for placeholder in missing { feed.placeholder(placeholder, in: parent) }
            if divided.goesOn(index) {
                visit(index, admission, type(of: element, as: fedName, in: tracks[track].level), &feed)
            } else {
                if let fedName { names[index] = fedName }
                feed.piece(index, as: fedName)
            }
        case .aside where divided.goesOn(index): visit(index, admission, nil, &feed)
        case .aside: asides.append(Aside(element: index, track: track, child: tracks[track].level.log.count - 1))
        }
    }

    private func type(of element: ElementNode, as name: XMLName?, in parent: DividedLevel) -> SchemaTypeID? {
        guard let type = parent.type, let declaration = model.declaration(of: name ?? element.name, inside: type) else {
            return nil
        }
        return model.type(of: element, declaredAs: declaration)
    }
}
