/// Goes through one document with what was learnt of its schema.
struct QuickWalk {
    /// What the walk has found.
    enum Outcome {
        /// The document is valid.
        case valid
        /// It may be valid or not.
        case unsure
        /// The table does not know all that the document has.
        case unknown
    }

    /// An element that is open.
    private struct Frame {
        var content: QuickTable.Content
        /// How far its elements have come.
        var state: Int32 = -1
        /// Whether it had text.
        var hasText = false
    }

    private let document: ParsedDocument
    private(set) var table: QuickTable
    /// What to learn from; nil where the table stays as it is.
    private let model: SchemaModel?
    private(set) var hasLearnt = false
    private var frames: [Frame] = []
    private var outcome = Outcome.valid

    init(_ document: ParsedDocument, _ table: QuickTable, learningFrom model: SchemaModel? = nil) {
        self.document = document
        self.table = table
        self.model = model
    }

    /// Looks at an element and what is in it.
    mutating func run(from start: Int32) -> Outcome {
        guard let symbols = symbols() else { return .unknown }
        frames.reserveCapacity(32)
        let nodes = document.nodes
        let end = nodes[Int(start)].end
        var around = nodes[Int(start)].parent
        var index = Int(start)
        while index < nodes.count, nodes[index].start < end {
            let record = nodes[index]
            while around != record.parent {
                guard leave() else { return .unsure }
                around = nodes[Int(around)].parent
            }
            switch record.kind {
            case .element:
                guard enter(record, symbols, isStart: index == Int(start)) else { return outcome }
                around = Int32(index)
            case .text:
                guard text(record.value) else { return .unsure }
            case .comment, .processingInstruction: break
            }
            index += 1
        }
        while !frames.isEmpty {
            guard leave() else { return .unsure }
        }
        return .valid
    }

    private mutating func symbols() -> [QuickTable.Symbol]? {
        let names = document.names
        if let known = table.numberings[names.identity], known.count >= names.entries.count { return known }
        guard model != nil else { return nil }
        hasLearnt = true
        table.learn(names)
        return table.numberings[names.identity]
    }

    private mutating func leave() -> Bool {
        guard let frame = frames.popLast() else { return false }
        switch frame.content {
        case .elements: return table.states[Int(frame.state)].isAccepting
        case .value(let value): return frame.hasText || table.values[Int(value)].accepts(Span(), table.choices)
        case .nothing, .anything, .skipped: return true
        }
    }

    /// Leaves the document to libxml2.
    private mutating func fail() -> Bool {
        outcome = .unsure
        return false
    }
}

// MARK: Elements

extension QuickWalk {
    private mutating func enter(_ record: NodeRecord, _ symbols: [QuickTable.Symbol], isStart: Bool) -> Bool {
        guard let place = type(of: record, symbols[Int(record.name)]) else { return false }
        guard place >= 0 else { return fail() }
        let type = table.types[Int(place)]
        guard attributesAreValid(of: record, type, symbols, isStart: isStart) else { return fail() }
        var frame = Frame(content: type.content)
        if case .elements(let initial, _) = type.content { frame.state = initial }
        frames.append(frame)
        return true
    }

    /// The type of an element inside the one that is open; nil when the walk ends here.
    private mutating func type(of record: NodeRecord, _ symbol: QuickTable.Symbol) -> QuickTable.TypePlace? {
        guard let last = frames.indices.last else { return root(symbol, record) }
        switch frames[last].content {
        case .elements:
            let state = frames[last].state
            guard let edge = table.edge(from: state, symbol) ?? learnEdge(from: state, symbol, record) else {
                return nil
            }
            frames[last].state = edge.state
            return edge.type
        case .anything: return root(symbol, record).map { $0 == QuickTable.undeclared ? QuickTable.anything : $0 }
        case .skipped: return QuickTable.skipped
        case .nothing, .value: return QuickTable.unsure
        }
    }

    /// The type of an element that the schema has at its top level.
    private mutating func root(_ symbol: QuickTable.Symbol, _ record: NodeRecord) -> QuickTable.TypePlace? {
        if symbol < 0 { return QuickTable.undeclared }
        if let known = table.roots[symbol] { return known }
        guard let model else {
            outcome = .unknown
            return nil
        }
        hasLearnt = true
        return table.learnRoot(symbol, document.name(of: record.name), model)
    }

    private mutating func learnEdge(from state: Int32, _ symbol: QuickTable.Symbol, _ record: NodeRecord) -> QuickTable
        .Edge?
    {
        guard let model else {
            outcome = .unknown
            return nil
        }
        guard let edge = table.learnEdge(from: state, symbol, document.name(of: record.name), model) else {
            outcome = .unsure
            return nil
        }
        hasLearnt = true
        return edge
    }

    private func attributesAreValid(
        of record: NodeRecord,
        _ type: QuickTable.ElementType,
        _ symbols: [QuickTable.Symbol],
        isStart: Bool
    ) -> Bool {
        var required = type.requiredAttributes
        let first = Int(record.firstAttribute)
        for place in first..<first + Int(record.attributeCount) {
            let attribute = document.attributes[place]
            let symbol = symbols[Int(attribute.name)]
            if symbol == QuickTable.schemaLocation || symbol == QuickTable.noNamespaceSchemaLocation {
                guard isStart else { return false }
                continue
            }
            switch type.content {
            case .anything, .skipped:
                guard document.names.entries[Int(attribute.name)].namespace < 0 else { return false }
            case .nothing, .value, .elements:
                guard let use = table.attributes[type.attributes].first(where: { $0.name == symbol }), symbol >= 0,
                    accepts(attribute.value, as: use.value)
                else { return false }
                if use.isRequired { required -= 1 }
            }
        }
        return required == 0
    }
}

// MARK: Values

extension QuickWalk {
    private mutating func text(_ value: ValueSlice) -> Bool {
        guard let last = frames.indices.last else { return false }
        let hadText = frames[last].hasText
        frames[last].hasText = true
        switch frames[last].content {
        case .elements(_, true), .anything, .skipped: return true
        case .elements(_, false): return isBlank(value)
        // Where a comment parts a value, the value is both halves.
        case .value(let place): return !hadText && accepts(value, as: place)
        case .nothing: return false
        }
    }

    private func accepts(_ value: ValueSlice, as place: Int32) -> Bool {
        let range = Int(value.start)..<Int(value.start + value.count)
        let buffer = value.isExpanded ? document.expandedValues : document.source.utf8
        return table.values[Int(place)].accepts(buffer.span.extracting(range), table.choices)
    }

    private func isBlank(_ value: ValueSlice) -> Bool {
        for byte in document.bytes(of: value) where !XMLSource.isBlank(byte) { return false }
        return true
    }
}
