package import BODJSON

/// Gathers evidence from JSON documents, one after another.
package struct JSONObserver {
    private let options: ObservationOptions
    private var documents = 0
    private var places = JSONPlaces()
    private var current = ObservedDocument(number: 0, maySortFirst: true)
    private var currentFile = ExactText("")
    /// The greatest name of a file so far.
    private var lastFile: ExactText?
    /// What samples of many documents showed, each gathered by itself.
    private var streamed = Evidence()

    /// A container whose contents are being looked at.
    private struct Level {
        let end: Int
        let place: Int
        let isObject: Bool
        /// In an object the rank of the member that is expected next, in an array the number of elements so far.
        var count = 0
    }

    /// Makes an observer that has seen nothing.
    package init(options: ObservationOptions = ObservationOptions()) {
        self.options = options
    }

    /// Adds what the documents of a sample show; a line of NDJSON is a document of its own.
    ///
    /// - Parameter sample: The sample.
    /// - Throws: `JSONReadError` with the mistakes of a document; nothing of the sample counts then.
    mutating func observe(_ sample: InferenceInput) throws(JSONReadError) {
        var documents = JSONSample(sample)
        guard documents.isStream else {
            if let document = try documents.next() { observe(document) }
            return
        }
        var all = JSONObserver(options: options)
        all.begin(ExactText(sample.name))
        while let document = try documents.next() { all.walk(JSONRecords(document)) }
        var evidence = all.evidence
        evidence.hasStreams = true
        streamed.merge(evidence)
    }

    /// Adds what a document shows.
    ///
    /// - Parameter document: The document; its name is where "first seen" refers to.
    package mutating func observe(_ document: JSONDocument) {
        begin(ExactText(document.file))
        walk(JSONRecords(document))
    }

    /// What was gathered so far.
    package var evidence: Evidence {
        var evidence = streamed
        guard documents > 0 else { return evidence }
        evidence.documents += documents
        evidence.kinds = [.json]
        var open: [(place: Int, path: [ExpandedName])] = [(0, [])]
        while let (place, path) = open.popLast() {
            var node = places.all[place].node
            for child in places.all[place].members + (places.all[place].item.map { [$0] } ?? []) {
                let name = places.all[child].name
                node.fields[name] = places.all[child].field
                open.append((child, path + [name]))
            }
            evidence.nodes[Context(path: path), default: NodeEvidence()].merge(node)
        }
        return evidence
    }

    /// Gives a file its number.
    private mutating func begin(_ file: ExactText) {
        let isLast = lastFile.map { $0 < file } ?? true
        if isLast { lastFile = file }
        currentFile = file
        current = ObservedDocument(number: current.number + 1, maySortFirst: !isLast)
    }
}

// MARK: Walking

extension JSONObserver {
    /// Goes through a document in its order, so that the first of a kind is met first.
    private mutating func walk(_ records: JSONRecords) {
        documents += 1
        var levels: [Level] = []
        var index = 0
        enter(&index, at: 0, records, &levels)
        while let level = levels.last {
            let last = levels.count - 1
            if index >= level.end {
                if !level.isObject { end(level) }
                levels.removeLast()
            } else if level.isObject {
                let name = index
                let place = places.member(name, of: level.place, &levels[last].count, records)
                index += 2
                note(name, asPartAt: place, records)
                countMember(at: place)
                enter(&index, at: place, records, &levels)
            } else {
                let place = places.item(of: level.place)
                note(index, asPartAt: place, records)
                levels[last].count += 1
                enter(&index, at: place, records, &levels)
            }
        }
    }

    /// Counts a value and passes it, but not what is inside it.
    private mutating func enter(_ index: inout Int, at place: Int, _ records: JSONRecords, _ levels: inout [Level]) {
        places.all[place].node.instances += 1
        if places.all[place].file != current.number {
            places.all[place].file = current.number
            let position = position(of: index, records)
            current.note(&places.all[place].node.first, position)
        }
        switch records.kind(at: index) {
        case .object:
            places.all[place].node.structures += 1
            levels.append(Level(end: records.end(ofContainer: index), place: place, isObject: true))
            index += 2
        case .array:
            places.all[place].node.lists += 1
            levels.append(Level(end: records.end(ofContainer: index), place: place, isObject: false))
            index += 2
        case .string:
            places.all[place].node.text.observe(string: index, records, options)
            index += 2
        case .number:
            places.all[place].node.numbers.observe(number: index, records, options)
            index += 1
        case .null:
            places.all[place].node.nils += 1
            index += 1
        case .boolean:
            places.all[place].node.booleans += 1
            index += 1
        }
    }

    /// Remembers where a member's name or an array's element stands first; has to be asked before the value is counted.
    private mutating func note(_ index: Int, asPartAt place: Int, _ records: JSONRecords) {
        guard places.all[place].file != current.number else { return }
        let position = position(of: index, records)
        current.note(&places.all[place].field.first, position)
    }

    /// No object has two members of one name.
    private mutating func countMember(at place: Int) {
        places.all[place].field.present += 1
        places.all[place].field.occurrences += 1
        places.all[place].field.most = 1
    }

    private mutating func end(_ array: Level) {
        guard array.count > 0 else { return }
        let item = places.item(of: array.place)
        places.all[item].field.present += 1
        places.all[item].field.occurrences += array.count
        places.all[item].field.most = max(places.all[item].field.most, array.count)
    }

    private func position(of index: Int, _ records: JSONRecords) -> SamplePosition {
        SamplePosition(file: currentFile, offset: records.origin + records.start(of: index))
    }
}
