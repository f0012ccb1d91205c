package import BODDiagnostics
package import BODXML

/// Gathers evidence from XML documents, one after another.
package struct XMLObserver {
    private let options: ObservationOptions
    private var documents = 0
    private var numbers: [XMLName: Int] = [:]
    /// The names by number; number 0 stands for none.
    private var names = [ExpandedName("")]
    private var places: [Place: Int] = [:]
    private var tallies: [NodeTally] = []
    private var prefixes: [ExpandedName: Int] = [:]
    private var openNames: Set<ExpandedName> = []
    private var openTypes: Set<ExpandedName> = []

    /// A context with its names by number.
    private struct Place: Hashable {
        let parent: Int
        let name: Int
        let declaredType: Int
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
        let faults = SampleFaults.find(in: document)
        guard faults.isEmpty else { return faults }
        documents += 1
        let root = document.root
        let isBOD = BODVocabulary.isEnvelope(root.name)
        var visits: [Visit] = []
        for element in root.subtree {
            let parent = element.parent?.ordinal
            while let last = visits.last, last.ordinal != parent { visits.removeLast() }
            let around = visits.last
            let name = number(of: element.name)
            let opensHere = isBOD && BODVocabulary.isOpen(element.name)
            visits.append(Visit(ordinal: element.ordinal, name: name, isOpen: opensHere || around?.isOpen == true))
            if around?.isOpen == true {
                openNames.insert(names[name])
                observeOpenAttributes(of: element)
            } else {
                observe(element, name: name, parent: around?.name ?? 0, isOpen: opensHere)
            }
        }
        return []
    }

    /// What was gathered so far.
    package var evidence: Evidence {
        var evidence = Evidence()
        evidence.documents = documents
        evidence.prefixes = prefixes
        evidence.openNames = openNames
        evidence.openTypes = openTypes
        for (place, index) in places {
            let context = Context(
                names[place.name],
                in: place.parent == 0 ? nil : names[place.parent],
                declaredType: place.declaredType == 0 ? nil : names[place.declaredType]
            )
            evidence.nodes[context] = tallies[index].evidence(names)
        }
        return evidence
    }
}

extension XMLObserver {
    private mutating func observe(_ element: ElementNode, name: Int, parent: Int, isOpen: Bool) {
        let declaredType = InstanceNamespace.declaredType(of: element).map { number(of: $0) } ?? 0
        let index = tally(at: Place(parent: parent, name: name, declaredType: declaredType))
        let position = SamplePosition(
            file: ExactText(element.document.name),
            offset: element.startTagUTF8Range.lowerBound
        )
        tallies[index].node.instances += 1
        tallies[index].node.first = SamplePosition.first(tallies[index].node.first, position)
        for declaration in element.namespaceDeclarations { count(declaration) }
        observeAttributes(of: element, at: index, position)
        if isOpen {
            tallies[index].node.open += 1
            observeOpenAttributes(of: element)
        } else if InstanceNamespace.nilValue(of: element) == true {
            tallies[index].node.nils += 1
        } else {
            observeContent(of: element, at: index)
        }
    }

    /// Of open content only the names matter, and the types that validators will look up: whether the schema declares them too.
    private mutating func observeOpenAttributes(of element: ElementNode) {
        for attribute in element.attributes where attribute.name.namespace != nil {
            openNames.insert(ExpandedName(attribute.name))
        }
        InstanceNamespace.declaredType(of: element).map { _ = openTypes.insert($0) }
    }

    private mutating func observeAttributes(of element: ElementNode, at index: Int, _ position: SamplePosition) {
        for attribute in element.attributes {
            if InstanceNamespace.isInstance(attribute.name) {
                if attribute.localName == "nil" { tallies[index].node.nilMarks += 1 }
                continue
            }
            let name = number(of: attribute.name)
            var evidence = tallies[index].attributes[name] ?? AttributeEvidence()
            evidence.present += 1
            evidence.value.observe(Array(attribute.value.utf8)[...], options)
            evidence.first = SamplePosition.first(evidence.first, position)
            tallies[index].attributes[name] = evidence
        }
    }

    private mutating func observeContent(of element: ElementNode, at index: Int) {
        var previous = 0
        var occurrences: [Int: Int] = [:]
        for child in element.childElements {
            let name = number(of: child.name)
            tallies[index].step(from: previous, to: name)
            if occurrences[name] == nil { note(child, as: name, at: index) }
            occurrences[name, default: 0] += 1
            previous = name
        }
        guard previous != 0 else { return observeText(of: element, at: index) }
        tallies[index].step(from: previous, to: 0)
        tallies[index].node.structures += 1
        if Self.hasText(element) { tallies[index].node.mixed += 1 }
        for (name, count) in occurrences { tallies[index].count(count, of: name) }
    }

    private mutating func note(_ child: ElementNode, as name: Int, at index: Int) {
        let position = SamplePosition(file: ExactText(child.document.name), offset: child.startTagUTF8Range.lowerBound)
        var field = tallies[index].fields[name] ?? FieldEvidence()
        field.first = SamplePosition.first(field.first, position)
        tallies[index].fields[name] = field
    }

    private mutating func observeText(of element: ElementNode, at index: Int) {
        var pieces: [ArraySlice<UInt8>] = []
        for child in element.children {
            if case .text(let text) = child { pieces.append(text.utf8Value) }
        }
        let value = pieces.count == 1 ? pieces[0] : Array(pieces.joined())[...]
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
        if let index = places[place] { return index }
        places[place] = tallies.count
        tallies.append(NodeTally())
        return tallies.count - 1
    }

    private mutating func number(of name: XMLName) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = names.count
        names.append(ExpandedName(name))
        return names.count - 1
    }

    private mutating func number(of name: ExpandedName) -> Int {
        let namespace = name.namespace.isEmpty ? nil : name.namespace.text
        return number(of: XMLName(name.local.text, namespace: namespace))
    }

    private mutating func count(_ declaration: (prefix: String, namespace: String)) {
        guard !declaration.prefix.isEmpty else { return }
        let binding = ExpandedName(ExactText(declaration.prefix), namespace: ExactText(declaration.namespace))
        prefixes[binding, default: 0] += 1
    }
}
