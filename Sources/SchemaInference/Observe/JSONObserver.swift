package import BODJSON

/// Gathers evidence from JSON documents, one after another.
package struct JSONObserver {
    private let options: ObservationOptions
    private var documents = 0
    private var streams = false
    private var places = [Place()]

    /// A node of the tree of paths.
    private struct Place {
        var node = NodeEvidence()
        var members: [ExpandedName: Int] = [:]
    }

    /// Makes an observer that has seen nothing.
    package init(options: ObservationOptions = ObservationOptions()) {
        self.options = options
    }

    /// Adds what the documents of a sample show; a line of NDJSON is a document of its own.
    ///
    /// - Parameter sample: The documents.
    mutating func observe(_ sample: JSONSample) {
        streams = streams || sample.isStream
        for document in sample.documents { observe(document) }
    }

    /// Adds what a document shows.
    ///
    /// - Parameter document: The document; its name is where "first seen" refers to.
    package mutating func observe(_ document: JSONDocument) {
        documents += 1
        let file = ExactText(document.file)
        var open = [(value: document.root, place: 0)]
        while let (value, place) = open.popLast() {
            let position = SamplePosition(file: file, offset: value.byteRange.lowerBound)
            places[place].node.instances += 1
            places[place].node.first = SamplePosition.first(places[place].node.first, position)
            switch value.kind {
            case .object: open += observeMembers(of: value, at: place, in: file)
            case .array: open += observeElements(of: value, at: place, in: file)
            default: observeScalar(value, at: place)
            }
        }
    }

    /// What was gathered so far.
    package var evidence: Evidence {
        var evidence = Evidence()
        evidence.documents = documents
        evidence.hasStreams = streams
        guard documents > 0 else { return evidence }
        evidence.kinds = [.json]
        var open: [(place: Int, path: [ExpandedName])] = [(0, [])]
        while let (place, path) = open.popLast() {
            evidence.nodes[Context(path: path)] = places[place].node
            for (name, member) in places[place].members { open.append((member, path + [name])) }
        }
        return evidence
    }
}

extension JSONObserver {
    private mutating func observeMembers(of value: JSONNode, at place: Int, in file: ExactText) -> [(JSONNode, Int)] {
        places[place].node.structures += 1
        return value.members.map { member in
            let name = ExpandedName(ExactText(member.name))
            let start = member.nameNode.byteRange.lowerBound
            count(name, times: 1, at: place, SamplePosition(file: file, offset: start))
            return (member.value, self.place(of: name, in: place))
        }
    }

    private mutating func observeElements(of value: JSONNode, at place: Int, in file: ExactText) -> [(JSONNode, Int)] {
        places[place].node.lists += 1
        let elements = Array(value.elements)
        guard let first = elements.first else { return [] }
        let position = SamplePosition(file: file, offset: first.byteRange.lowerBound)
        count(.item, times: elements.count, at: place, position)
        let item = self.place(of: .item, in: place)
        return elements.map { ($0, item) }
    }

    private mutating func observeScalar(_ value: JSONNode, at place: Int) {
        switch value.kind {
        case .null: places[place].node.nils += 1
        case .boolean: places[place].node.booleans += 1
        case .string: places[place].node.text.observe(value.utf8 ?? [], options)
        default: places[place].node.numbers.observe(number: value, options)
        }
    }

    private mutating func count(_ name: ExpandedName, times: Int, at place: Int, _ position: SamplePosition) {
        var field = places[place].node.fields[name] ?? FieldEvidence()
        field.present += 1
        field.occurrences += times
        field.most = max(field.most, times)
        field.first = SamplePosition.first(field.first, position)
        places[place].node.fields[name] = field
    }

    private mutating func place(of name: ExpandedName, in place: Int) -> Int {
        if let known = places[place].members[name] { return known }
        places[place].members[name] = places.count
        places.append(Place())
        return places.count - 1
    }
}

extension ValueEvidence {
    /// Records a JSON number; its value counts, not how it is written: `1.0` and `1e2` are whole numbers.
    fileprivate mutating func observe(number: JSONNode, _ options: ObservationOptions) {
        guard let value = number.decimal else { return }
        let isWhole = value.isInteger
        record(LexicalForm(isWhole ? .integer : .decimal, fractionDigits: value.fractionDigits))
        count(dateForm: CatalogDateFormat.recognise(number.rawBytes))
        longest = max(longest, number.rawBytes.count)
        keep(number.rawBytes, options)
    }
}
