package import BODDiagnostics
package import BODXML

/// Gathers evidence from one XML document that is too large to be held, part by part.
///
/// What it gathers is what ``XMLObserver`` would from the document as a whole, but for the first places of elements inside their likes.
package struct DividedObserver {
    /// An element that is open between two parts.
    private struct OpenElement {
        let visit: XMLObserver.Visit
        /// Where its content is counted; nil when it is of no account.
        let tally: Int?
        var children = OpenSequence()
    }

    private var observer: XMLObserver
    private var open: [OpenElement] = []
    /// How much of the document's text the parts so far have had.
    private var textCount = 0
    private var isBOD = false

    /// Makes an observer that has seen nothing.
    package init(options: ObservationOptions = ObservationOptions()) {
        observer = XMLObserver(options: options)
    }

    /// What was gathered so far; whole after the last part.
    package var evidence: Evidence { observer.evidence }

    /// Adds what the next part shows, unless no schema could accept it.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - document: The part as it was read.
    /// - Returns: Why the document is to be left out; empty when the part was observed.
    package mutating func observe(_ part: XMLPart, _ document: ParsedDocument) -> [Diagnostic] {
        let faults = observer.faults(of: document)
        guard faults.isEmpty else { return faults.map { $0.moved(from: part) } }
        if textCount == 0 {
            observer.number(document)
            isBOD = BODVocabulary.isEnvelope(document.root.name)
        }
        let start = part.firstNewIndex(in: document)
        let unfinished = part.openElements(in: document)
        let records = DocumentRecords(document, shift: textCount - start)
        // The children of what goes on stand before those of what begins here, and may be the first of their names.
        var elements = continued(over: start, records)
        for place in elements.indices { extend(&elements[place], from: start, records) }
        var begun = observeElements(from: start, unfinished, elements, records)
        for place in begun.indices { extend(&begun[place], from: start, records) }
        elements += begun
        for element in elements where !unfinished.contains(Int(element.visit.ordinal)) { end(element) }
        open = elements.filter { unfinished.contains(Int($0.visit.ordinal)) }
        textCount += part.newEnd(in: document) - start
        return []
    }

    /// The elements that go on from the part before, as they stand in this one.
    private func continued(over start: Int, _ records: DocumentRecords) -> [OpenElement] {
        var elements: [OpenElement] = []
        var following = Int32(records.document.root.ordinal)
        while following >= 0, elements.count < open.count {
            let node = records.nodes[Int(following)]
            guard case .element = node.kind, node.start < start, node.end > start else {
                following = node.nextSibling
                continue
            }
            let known = open[elements.count]
            let visit = XMLObserver.Visit(ordinal: following, name: known.visit.name, isOpen: known.visit.isOpen)
            elements.append(OpenElement(visit: visit, tally: known.tally, children: known.children))
            following = node.firstChild
        }
        return elements
    }

    /// Observes the elements that are new.
    ///
    /// - Returns: Those that are not all in this part, the outermost first.
    private mutating func observeElements(
        from start: Int,
        _ unfinished: [Int],
        _ continued: [OpenElement],
        _ records: DocumentRecords
    ) -> [OpenElement] {
        var visits: [XMLObserver.Visit] = []
        var begun: [OpenElement] = []
        for ordinal in records.nodes.indices {
            // What is all from the parts before only stands here again.
            guard case .element = records.nodes[ordinal].kind, records.nodes[ordinal].end > start else { continue }
            let node = records.nodes[ordinal]
            while let last = visits.last, last.ordinal != node.parent { visits.removeLast() }
            if node.start < start {
                if visits.count < continued.count { visits.append(continued[visits.count].visit) }
                continue
            }
            let tally = observer.visit(node, at: ordinal, isBOD, &visits, records)
            if unfinished.contains(ordinal), let visit = visits.last {
                begun.append(OpenElement(visit: visit, tally: tally))
            } else if let tally {
                observer.observeContent(of: node, at: tally, records)
            }
        }
        return begun
    }

    /// Adds the children of an element that are new.
    private mutating func extend(_ element: inout OpenElement, from start: Int, _ records: DocumentRecords) {
        guard let tally = element.tally else { return }
        var following = records.nodes[Int(element.visit.ordinal)].firstChild
        while following >= 0 {
            let child = records.nodes[Int(following)]
            following = child.nextSibling
            guard child.start >= start else { continue }
            switch child.kind {
            case .comment, .processingInstruction: continue
            case .text:
                if !records.isBlank(child.value) { element.children.hasText = true }
            case .element:
                let name = observer.names.name(child.name, in: records.document).number
                observer.tallies[tally].add(
                    name,
                    to: &element.children,
                    in: observer.current,
                    at: records.position(of: child)
                )
            }
        }
    }

    private mutating func end(_ element: OpenElement) {
        guard let tally = element.tally else { return }
        observer.tallies[tally].end(element.children)
        observer.tallies[tally].node.structures += 1
        if element.children.hasText { observer.tallies[tally].node.mixed += 1 }
    }
}
