package import BODDiagnostics
package import BODXML

/// Gathers evidence from XML documents, one after another.
package struct XMLObserver {
    private let options: ObservationOptions
    private var documents = 0
    private var names = ObservedNames()
    private var places = NumberTable<Place>()
    private var tallies: [NodeTally] = []
    private var prefixes: [ExpandedName: Int] = [:]
    private var openNames: Set<ExpandedName> = []
    private var openTypes: Set<ExpandedName> = []

    /// A context with its names by number.
    private struct Place: NumberKey {
        let parent: Int
        let name: Int
        let declaredType: Int

        var mixed: UInt64 { (parent &* 0x1F_FFFF &+ name &+ declaredType &* 0x3_FFFF_FFFF).mixed }
    }

    /// What is remembered of an element until its descendants have been seen.
    private struct Visit {
        var ordinal: Int
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
        names.begin(document)
        let faults = SampleFaults.find(in: document, &names)
        guard faults.isEmpty else { return faults }
        documents += 1
        let isBOD = BODVocabulary.isEnvelope(document.root.name)
        var visits: [Visit] = []
        for element in document.root.subtree {
            let parent = element.parentOrdinal
            while let last = visits.last, last.ordinal != parent { visits.removeLast() }
            let around = visits.last
            let name = names.name(of: element)
            let opensHere = isBOD && name.role == .open
            let isInside = around?.isOpen == true
            visits.append(Visit(ordinal: element.ordinal, name: name.number, isOpen: opensHere || isInside))
            if isInside {
                openNames.insert(names.all[name.number])
                observeOpenAttributes(of: element)
            } else {
                observe(element, name: name.number, parent: around?.name ?? 0, isOpen: opensHere)
            }
        }
        return []
    }

    /// What was gathered so far.
    package var evidence: Evidence {
        var evidence = Evidence()
        evidence.documents = documents
        if documents > 0 { evidence.kinds = [.xml] }
        evidence.prefixes = prefixes
        evidence.openNames = openNames
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
    private mutating func observe(_ element: ElementNode, name: Int, parent: Int, isOpen: Bool) {
        var declaredType = 0
        var isNil = false
        for attribute in element.attributes {
            switch names.name(of: attribute).role {
            case .declaredType:
                declaredType = InstanceNamespace.declaredType(of: element).map { names.number(of: $0) } ?? 0
            case .nilMark: isNil = InstanceNamespace.nilValue(of: element) == true
            case .ordinary, .open, .otherInstance: break
            }
        }
        let index = tally(at: Place(parent: parent, name: name, declaredType: declaredType))
        tallies[index].addInstance(in: documents, at: Self.position(of: element))
        for declaration in element.namespaceDeclarations { count(declaration) }
        observeAttributes(of: element, at: index)
        if isOpen {
            tallies[index].node.open += 1
            observeOpenAttributes(of: element)
        } else if isNil {
            tallies[index].node.nils += 1
        } else {
            observeContent(of: element, at: index)
        }
    }

    private static func position(of element: ElementNode) -> SamplePosition {
        SamplePosition(file: ExactText(element.document.name), offset: element.startTagUTF8Range.lowerBound)
    }

    /// Of open content only the names matter, and the types that validators will look up: whether the schema declares them too.
    private mutating func observeOpenAttributes(of element: ElementNode) {
        for attribute in element.attributes {
            let name = names.name(of: attribute)
            if name.hasNamespace { openNames.insert(names.all[name.number]) }
            if name.role == .declaredType {
                InstanceNamespace.declaredType(of: element).map { _ = openTypes.insert($0) }
            }
        }
    }

    private mutating func observeAttributes(of element: ElementNode, at index: Int) {
        for attribute in element.attributes {
            let name = names.name(of: attribute)
            if name.role == .nilMark { tallies[index].node.nilMarks += 1 }
            if name.role.isInstance { continue }
            tallies[index].addAttribute(
                name.number,
                attribute.utf8Value,
                in: documents,
                at: Self.position(of: element),
                options
            )
        }
    }

    private mutating func observeContent(of element: ElementNode, at index: Int) {
        var previous = 0
        for child in element.childElements {
            let name = names.name(of: child).number
            tallies[index].addStep(from: previous, to: name)
            tallies[index].addField(name, in: documents, at: Self.position(of: child))
            previous = name
        }
        guard previous != 0 else { return observeText(of: element, at: index) }
        tallies[index].endFields()
        tallies[index].addStep(from: previous, to: 0)
        tallies[index].node.structures += 1
        if Self.hasText(element) { tallies[index].node.mixed += 1 }
    }

    /// The text of an element without child elements; only comments divide it into several runs.
    private mutating func observeText(of element: ElementNode, at index: Int) {
        var value: ArraySlice<UInt8> = []
        for child in element.children {
            guard case .text(let text) = child else { continue }
            value = value.isEmpty ? text.utf8Value : value + text.utf8Value
        }
        tallies[index].node.text.observe(value, options)
    }

    private static func hasText(_ element: ElementNode) -> Bool {
        for child in element.children {
            if case .text(let text) = child, !text.isBlank { return true }
        }
        return false
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
