/// The evidence of one place while it is being gathered, with names by number so that counting compares no text.
struct NodeTally {
    /// One name directly after another; zero stands for the start and the end.
    private struct Step: NumberKey {
        let from: Int32
        let to: Int32

        var mixed: UInt64 { (Int(from) << 32 | Int(to)).mixed }
    }

    /// What is counted of one kind of child.
    private struct Field {
        var evidence = FieldEvidence()
        /// The document in which it was seen last: its first place there is known.
        var document = 0
        /// The instance of the parent in which it was seen last, and how often there.
        var instance = 0
        var occurrences = 0
    }

    var node = NodeEvidence()
    private var document = 0
    private var instance = 0
    private var fieldNames = NumberTable<Int>()
    private var fields: [Field] = []
    private var attributeNames = NumberTable<Int>()
    private var attributes: [(document: Int, evidence: AttributeEvidence)] = []
    private var steps = NumberTable<Step>()
    private var stepCounts: [Int] = []
    private var sequences = SequenceTally()
    /// The children seen in the present instance, each once.
    private var present: [Int] = []
}

// MARK: Counting

extension NodeTally {
    /// Counts an instance.
    ///
    /// - Returns: Whether it is the document's first, whose place is to be noted.
    mutating func addInstance(in document: ObservedDocument) -> Bool {
        node.instances += 1
        instance += 1
        guard self.document != document.number else { return false }
        self.document = document.number
        return true
    }

    /// Notes where the first instance of a document stands.
    mutating func note(_ position: SamplePosition, in document: ObservedDocument) {
        document.note(&node.first, position)
    }

    /// Counts the children of the present instance if one before had the same in the same order, as most have.
    ///
    /// - Returns: Whether that is so.
    mutating func countAgain(_ names: [Int32], in document: ObservedDocument) -> Bool {
        !document.maySortFirst && sequences.count(names)
    }

    /// Counts the children of the present instance one by one; there is one at least.
    ///
    /// - Parameters:
    ///   - names: The numbers of their names.
    ///   - document: The document.
    ///   - position: Where a child stands, by its place among them.
    mutating func addSequence(
        _ names: [Int32],
        in document: ObservedDocument,
        at position: (Int) -> SamplePosition
    ) {
        var previous = 0
        for (place, name) in names.enumerated() {
            addStep(from: previous, to: Int(name), times: 1)
            addField(Int(name), in: document, at: position(place))
            previous = Int(name)
        }
        addStep(from: previous, to: 0, times: 1)
        endFields()
        sequences.remember(names)
    }

    /// Counts a child of an instance whose children come bit by bit.
    mutating func add(
        _ name: Int,
        to sequence: inout OpenSequence,
        in document: ObservedDocument,
        at position: @autoclosure () -> SamplePosition
    ) {
        addStep(from: sequence.last, to: name, times: 1)
        sequence.last = name
        sequence.occurrences[name, default: 0] += 1
        let place = fieldNames.place(of: name) ?? addFieldName(name)
        guard fields[place].document != document.number else { return }
        fields[place].document = document.number
        document.note(&fields[place].evidence.first, position())
    }

    /// Ends the children of such an instance.
    mutating func end(_ sequence: OpenSequence) {
        addStep(from: sequence.last, to: 0, times: 1)
        for (name, occurrences) in sequence.occurrences {
            guard let place = fieldNames.place(of: name) else { continue }
            fields[place].evidence.present += 1
            fields[place].evidence.occurrences += occurrences
            fields[place].evidence.most = max(fields[place].evidence.most, occurrences)
        }
    }

    private mutating func addField(
        _ name: Int,
        in document: ObservedDocument,
        at position: @autoclosure () -> SamplePosition
    ) {
        let place = fieldNames.place(of: name) ?? addFieldName(name)
        if fields[place].document != document.number {
            fields[place].document = document.number
            document.note(&fields[place].evidence.first, position())
        }
        if fields[place].instance != instance {
            fields[place].instance = instance
            fields[place].occurrences = 0
            present.append(place)
        }
        fields[place].occurrences += 1
    }

    private mutating func addFieldName(_ name: Int) -> Int {
        fieldNames.add(name)
        fields.append(Field())
        return fields.count - 1
    }

    /// Ends the children of the present instance.
    private mutating func endFields() {
        for place in present {
            let occurrences = fields[place].occurrences
            fields[place].evidence.present += 1
            fields[place].evidence.occurrences += occurrences
            fields[place].evidence.most = max(fields[place].evidence.most, occurrences)
        }
        present.removeAll(keepingCapacity: true)
    }

    /// Counts an attribute with its value.
    mutating func addAttribute(
        _ name: Int,
        _ value: ArraySlice<UInt8>,
        in document: ObservedDocument,
        at position: @autoclosure () -> SamplePosition,
        _ options: ObservationOptions
    ) {
        let place = attributeNames.place(of: name) ?? addAttributeName(name)
        attributes[place].evidence.present += 1
        attributes[place].evidence.value.observe(value, options)
        guard attributes[place].document != document.number else { return }
        attributes[place].document = document.number
        document.note(&attributes[place].evidence.first, position())
    }

    private mutating func addAttributeName(_ name: Int) -> Int {
        attributeNames.add(name)
        attributes.append((0, AttributeEvidence()))
        return attributes.count - 1
    }

    /// Counts that one name follows another; zero stands for the start and the end.
    private mutating func addStep(from: Int, to: Int, times: Int) {
        let step = Step(from: Int32(from), to: Int32(to))
        if let place = steps.place(of: step) {
            stepCounts[place] += times
        } else {
            steps.add(step)
            stepCounts.append(times)
        }
    }
}

// MARK: The result

extension NodeTally {
    /// The evidence with its names.
    ///
    /// - Parameter names: The names by number; number 0 is none.
    /// - Returns: The evidence.
    func evidence(_ names: [ExpandedName]) -> NodeEvidence {
        var whole = self
        whole.addRemembered()
        return whole.counted(names)
    }

    /// Counts what was counted as a whole; the names, the steps and the most of each are known from the first such instance.
    private mutating func addRemembered() {
        for (names, times) in sequences.all where times > 0 {
            var previous = 0
            for name in names {
                addStep(from: previous, to: Int(name), times: times)
                previous = Int(name)
                if let place = fieldNames.place(of: previous) { fields[place].evidence.occurrences += times }
            }
            addStep(from: previous, to: 0, times: times)
            for name in Set(names) {
                if let place = fieldNames.place(of: Int(name)) { fields[place].evidence.present += times }
            }
        }
    }

    private func counted(_ names: [ExpandedName]) -> NodeEvidence {
        var result = node
        for (name, field) in zip(fieldNames.all, fields) { result.fields[names[name]] = field.evidence }
        for (name, attribute) in zip(attributeNames.all, attributes) {
            result.attributes[names[name]] = attribute.evidence
        }
        for (step, count) in zip(steps.all, stepCounts) {
            let from = step.from == 0 ? nil : names[Int(step.from)]
            let to = step.to == 0 ? nil : names[Int(step.to)]
            result.order.steps[.init(from, to)] = count
        }
        return result
    }
}
