package import BODDiagnostics
package import BODXML

/// Gathers evidence from XML documents, one after another.
package struct XMLObserver {
    let options: ObservationOptions
    var documents = 0
    var current = ObservedDocument(number: 0, maySortFirst: true)
    /// The greatest name of a document so far.
    private var lastName: ExactText?
    var names = ObservedNames()
    private var places = NumberTable<Place>()
    var tallies: [NodeTally] = []
    private var prefixes: [ExpandedName: Int] = [:]
    /// Whether a name, by its number, was seen in open content.
    private var isOpenName: [Bool] = []
    private var openTypes: Set<ExpandedName> = []
    /// The child elements of the element that is being observed, by name and as nodes; filled anew for each.
    private var sequence: [Int32] = []
    private var children: [Int32] = []

    /// A context with its names by number.
    struct Place: NumberKey {
        let parent: Int
        let name: Int
        let declaredType: Int

        var mixed: UInt64 { (parent &* 0x1F_FFFF &+ name &+ declaredType &* 0x3_FFFF_FFFF).mixed }
    }

    /// What is remembered of an element until its descendants have been seen.
    struct Visit {
        var ordinal: Int32
        var name: Int
        var isOpen: Bool
    }

    /// Makes an observer that has seen nothing.
    package init(options: ObservationOptions = ObservationOptions()) {
        self.options = options
    }

    /// Adds what a document shows, unless no schema could accept it.
    ///
    /// - Parameter document: The document; its name is where "first seen" refers to.
    /// - Returns: Why the document was left out; empty when it was observed.
    package mutating func observe(_ document: ParsedDocument) -> [Diagnostic] {
        let faults = faults(of: document)
        guard faults.isEmpty else { return faults }
        number(document)
        let records = DocumentRecords(document)
        let isBOD = BODVocabulary.isEnvelope(document.root.name)
        var visits: [Visit] = []
        for ordinal in records.nodes.indices {
            guard case .element = records.nodes[ordinal].kind else { continue }
            let node = records.nodes[ordinal]
            while let last = visits.last, last.ordinal != node.parent { visits.removeLast() }
            let tally = visit(node, at: ordinal, isBOD, &visits, records)
            if let tally { observeContent(of: node, at: tally, records) }
        }
        return []
    }

    /// What no schema could accept.
    mutating func faults(of document: ParsedDocument) -> [Diagnostic] {
        names.begin(document)
        return SampleFaults.find(in: document, &names)
    }

    /// Observes an element without its content.
    ///
    /// - Returns: Where its content is to be counted; nil when it is of no account.
    mutating func visit(
        _ node: NodeRecord,
        at ordinal: Int,
        _ isBOD: Bool,
        _ visits: inout [Visit],
        _ records: DocumentRecords
    ) -> Int? {
        let around = visits.last
        let name = names.name(node.name, in: records.document)
        let opensHere = isBOD && name.role == .open
        let isInside = around?.isOpen == true
        visits.append(Visit(ordinal: Int32(ordinal), name: name.number, isOpen: opensHere || isInside))
        if isInside {
            noteOpen(name.number)
            observeOpenAttributes(of: node, at: ordinal, records)
            return nil
        }
        let place = Place(parent: around?.name ?? 0, name: name.number, declaredType: 0)
        return observe(node, at: ordinal, place, isOpen: opensHere, records)
    }

    /// Gives a document its number.
    mutating func number(_ document: ParsedDocument) {
        documents += 1
        let name = ExactText(document.name)
        let isLast = lastName.map { $0 < name } ?? true
        if isLast { lastName = name }
        current = ObservedDocument(number: documents, maySortFirst: !isLast)
    }

    /// What was gathered so far.
    package var evidence: Evidence {
        var evidence = Evidence()
        evidence.documents = documents
        if documents > 0 { evidence.kinds = [.xml] }
        evidence.prefixes = prefixes
        evidence.openNames = Set(zip(names.all, isOpenName).filter(\.1).map(\.0))
        evidence.openTypes = openTypes
        for (place, tally) in zip(places.all, tallies) {
            let context = Context(
                names.all[place.name],
                in: place.parent == 0 ? nil : names.all[place.parent],
                declaredType: place.declaredType == 0 ? nil : names.all[place.declaredType]
            )
            evidence.nodes[context] = tally.evidence(names.all)
        }
        return evidence
    }
}

extension XMLObserver {
    private mutating func observe(
        _ node: NodeRecord,
        at ordinal: Int,
        _ plain: Place,
        isOpen: Bool,
        _ records: DocumentRecords
    ) -> Int? {
        var place = plain
        var isNil = false
        for index in records.attributes(of: node) {
            switch names.name(records.attributes[index].name, in: records.document).role {
            case .declaredType:
                let type = InstanceNamespace.declaredType(of: records.document.element(at: ordinal))
                place = Place(
                    parent: plain.parent,
                    name: plain.name,
                    declaredType: type.map { names.number(of: $0) } ?? 0
                )
            case .nilMark: isNil = InstanceNamespace.nilValue(of: records.document.element(at: ordinal)) == true
            case .ordinary, .open, .otherInstance: break
            }
        }
        let index = tally(at: place)
        if tallies[index].addInstance(in: current) { tallies[index].note(records.position(of: node), in: current) }
        if node.namespaceCount > 0 {
            for declaration in records.document.element(at: ordinal).namespaceDeclarations { count(declaration) }
        }
        observeAttributes(of: node, at: index, records)
        if isOpen {
            tallies[index].node.open += 1
            observeOpenAttributes(of: node, at: ordinal, records)
            return nil
        }
        if isNil { tallies[index].node.nils += 1 }
        return isNil ? nil : index
    }

    /// Of open content only the names matter, and the types that validators will look up: whether the schema declares them too.
    private mutating func observeOpenAttributes(of node: NodeRecord, at ordinal: Int, _ records: DocumentRecords) {
        for index in records.attributes(of: node) {
            let name = names.name(records.attributes[index].name, in: records.document)
            if name.hasNamespace { noteOpen(name.number) }
            if name.role == .declaredType {
                let type = InstanceNamespace.declaredType(of: records.document.element(at: ordinal))
                type.map { _ = openTypes.insert($0) }
            }
        }
    }

    private mutating func noteOpen(_ name: Int) {
        if name >= isOpenName.count {
            isOpenName += [Bool](repeating: false, count: names.all.count - isOpenName.count)
        }
        isOpenName[name] = true
    }

    private mutating func observeAttributes(of node: NodeRecord, at index: Int, _ records: DocumentRecords) {
        for place in records.attributes(of: node) {
            let attribute = records.attributes[place]
            let name = names.name(attribute.name, in: records.document)
            if name.role == .nilMark { tallies[index].node.nilMarks += 1 }
            if name.role.isInstance { continue }
            tallies[index].addAttribute(
                name.number,
                records.bytes(of: attribute.value),
                in: current,
                at: records.position(of: node),
                options
            )
        }
    }

    /// Observes what is inside an element.
    mutating func observeContent(of node: NodeRecord, at index: Int, _ records: DocumentRecords) {
        sequence.removeAll(keepingCapacity: true)
        children.removeAll(keepingCapacity: true)
        var hasText = false
        var following = node.firstChild
        while following >= 0 {
            let ordinal = following
            let child = records.nodes[Int(ordinal)]
            following = child.nextSibling
            // Compared by pattern, since `==` on an enumeration of another module is not specialised.
            switch child.kind {
            case .element: break
            case .text:
                if !hasText { hasText = !records.isBlank(child.value) }
                continue
            case .comment, .processingInstruction: continue
            }
            sequence.append(Int32(names.name(child.name, in: records.document).number))
            children.append(ordinal)
        }
        guard !sequence.isEmpty else { return observeText(of: node, at: index, records) }
        if !tallies[index].countAgain(sequence, in: current) {
            tallies[index].addSequence(sequence, in: current) { records.position(of: records.nodes[Int(children[$0])]) }
        }
        tallies[index].node.structures += 1
        if hasText { tallies[index].node.mixed += 1 }
    }

    /// The text of an element without child elements; only comments divide it into several runs.
    private mutating func observeText(of node: NodeRecord, at index: Int, _ records: DocumentRecords) {
        var value: ArraySlice<UInt8> = []
        var following = node.firstChild
        while following >= 0 {
            let child = records.nodes[Int(following)]
            following = child.nextSibling
            guard case .text = child.kind else { continue }
            let bytes = records.bytes(of: child.value)
            value = value.isEmpty ? bytes : value + bytes
        }
        tallies[index].node.text.observe(value, options)
    }
}

extension XMLObserver {
    private mutating func tally(at place: Place) -> Int {
        if let index = places.place(of: place) { return index }
        places.add(place)
        tallies.append(NodeTally())
        return tallies.count - 1
    }

    private mutating func count(_ declaration: (prefix: String, namespace: String)) {
        guard !declaration.prefix.isEmpty else { return }
        let binding = ExpandedName(ExactText(declaration.prefix), namespace: ExactText(declaration.namespace))
        prefixes[binding, default: 0] += 1
    }
}
