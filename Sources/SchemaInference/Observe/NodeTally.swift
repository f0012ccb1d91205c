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
    /// The children seen in the present instance, each once.
    private var present: [Int] = []
}

// MARK: Counting

extension NodeTally {
    /// Counts an instance; its place matters only when it is the document's first.
    mutating func addInstance(in document: ObservedDocument, at position: @autoclosure () -> SamplePosition) {
        node.instances += 1
        instance += 1
        guard self.document != document.number else { return }
        self.document = document.number
        document.note(&node.first, position())
    }

    /// Counts a child of the present instance.
    mutating func addField(_ name: Int, in document: ObservedDocument, at position: @autoclosure () -> SamplePosition) {
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
    mutating func endFields() {
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
    mutating func addStep(from: Int, to: Int) {
        let step = Step(from: Int32(from), to: Int32(to))
        if let place = steps.place(of: step) {
            stepCounts[place] += 1
        } else {
            steps.add(step)
            stepCounts.append(1)
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
