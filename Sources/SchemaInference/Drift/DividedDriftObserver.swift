package import BODDiagnostics
package import BODXML

/// Looks at an XML document that is too large to be held with an earlier schema at hand, part by part.
///
/// What it shows is what it would show as a whole, as far as the validator can tell what is wrong in such a document.
package struct DividedDriftObserver {
    private let file: ExactText
    private var verdict: DividedVerdict
    private var places: XMLDriftPlaces
    /// The elements that are spread over parts and have not ended, the outermost first.
    private var open: [SpreadElement] = []
    /// What was found, with the offset of the place: it may turn out to mean nothing.
    private var found: [(offset: Int, found: XMLBreachReader.Found)] = []
    /// What was found in elements that have no place where they stand: it is told when their parents end, or not at all.
    private var pending: [Diagnostic: [XMLBreachReader.Found]] = [:]
    private var isRefused = false
    /// Why the document is left out.
    private var problems: [Diagnostic] = []

    init?(_ schema: CompiledSchema, name: String) {
        guard let verdict = DividedVerdict(schema, limit: XMLLimits.standard.findings) else { return nil }
        self.verdict = verdict
        file = ExactText(name)
        places = XMLDriftPlaces(schema.model)
    }

    /// Whether the document is left out, so that no further part matters.
    package var isOver: Bool { !problems.isEmpty }

    /// Looks at the next part.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - reading: What came of reading it.
    package mutating func add(_ part: XMLPart, _ reading: XMLReading) {
        if isOver { return }
        guard let document = reading.document else {
            problems = reading.diagnostics.map { $0.moved(from: part) }
            return
        }
        let told = verdict.add(part, document)
        isRefused = isRefused || !told.findings.isEmpty || !told.late.isEmpty || told.dropped > 0
        places.part = part
        let ended = walk(part, document)
        read(told, part, document, ended)
    }

    /// What the document shows, when all of its parts were added; nothing but the reason when it is left out.
    ///
    /// - Parameter more: Why the document could not be read to its end.
    /// - Returns: The observation.
    package func observation(_ more: [Diagnostic]) -> DriftObservation {
        var whole = DriftObservation()
        whole.diagnostics = problems + more
        guard whole.diagnostics.isEmpty else { return whole }
        whole = places.observation
        whole.documents = 1
        whole.refused = isRefused ? 1 : 0
        for (_, found) in found { whole.add(found.breach, found.key) }
        if !verdict.unchecked.isEmpty || verdict.hasUncheckedKeys { whole.diagnostics = [notCompared] }
        return whole
    }

    private var notCompared: Diagnostic {
        let names = verdict.unchecked.sorted().joined(separator: ", ")
        let parts =
            (names.isEmpty ? [] : ["all that the schema says of \(names)"]) + (verdict.hasUncheckedKeys ? ["keys"] : [])
        return .notCompared(
            parts.joined(separator: ", nor "),
            because: "the document was read part by part, and beside what the schema refuses some could not be judged",
            at: SourceLocation(file: file.text)
        )
    }
}

// MARK: What elements show

extension DividedDriftObserver {
    /// Looks at what is new in a part.
    ///
    /// - Returns: The elements that are spread over parts and end in this one.
    private mutating func walk(_ part: XMLPart, _ document: ParsedDocument) -> [SpreadElement] {
        let divided = DividedPart(part, document)
        let unfinished = part.openElements(in: document)
        var frames: [XMLDriftPlaces.Frame] = []
        var continued = 0
        for element in document.root.subtree {
            let presence = divided.presence(of: element)
            // What is repeated was looked at in the part that has it.
            if presence == .over { continue }
            while let last = frames.last, last.ordinal != element.parentOrdinal { frames.removeLast() }
            if presence == .continued, open.indices.contains(continued) {
                open[continued].frame.ordinal = element.ordinal
                frames.append(open[continued].frame)
                continued += 1
                continue
            }
            if let parent = open.firstIndex(where: { $0.frame.ordinal == element.parentOrdinal }) {
                open[parent].counts[element.name, default: 0] += 1
            }
            let frame = places.frame(of: element, in: frames.last)
            frames.append(frame)
            if presence == .beginning { begin(element, frame) } else { places.look(at: element, frame, in: file) }
        }
        for spread in open where spread.frame.isElsewhere {
            places.noteOpenContent(document.element(at: spread.frame.ordinal))
        }
        return end { !unfinished.contains($0.frame.ordinal) }
    }

    /// Notes what elements show that have ended.
    private mutating func end(where hasEnded: (SpreadElement) -> Bool) -> [SpreadElement] {
        let ended = open.filter(hasEnded)
        open.removeAll(where: hasEnded)
        for spread in ended {
            guard case .complex(let id)? = spread.frame.type else { continue }
            places.observation.places[.structure(.complex(id)), default: DriftPlace()].merge(spread.place)
        }
        return ended
    }

    private mutating func begin(_ element: ElementNode, _ frame: XMLDriftPlaces.Frame) {
        open.append(SpreadElement(element, frame, in: places))
        guard case .complex(let id)? = frame.type else { return }
        places.lookAtAttributes(of: element, id, in: file)
    }
}

// MARK: What the schema refuses

extension DividedDriftObserver {
    private mutating func read(
        _ told: PartVerdict,
        _ part: XMLPart,
        _ document: ParsedDocument,
        _ ended: [SpreadElement]
    ) {
        var reader = XMLBreachReader(places.model, part: part, incomplete: Set((open + ended).map(\.frame.ordinal)))
        for finding in told.findings {
            note(reader.read(finding, in: document), at: finding.moved(from: part))
        }
        for finding in told.pending {
            pending[finding.moved(from: part)] = reader.read(finding, in: document)
        }
        let withdrawn = CoveredBytes(told.withdrawn)
        if !withdrawn.isEmpty { found.removeAll { withdrawn.contains($0.offset) } }
        reader.part = nil
        for late in told.late { note(breaches(of: late, &reader, document, ended), at: late.finding) }
    }

    private mutating func note(_ breaches: [XMLBreachReader.Found], at finding: Diagnostic) {
        let offset = finding.location.range?.start.offset ?? 0
        found += breaches.map { (offset, $0) }
    }

    /// Reads what is told about elements of which earlier parts had something.
    private mutating func breaches(
        of late: LateFinding,
        _ reader: inout XMLBreachReader,
        _ document: ParsedDocument,
        _ ended: [SpreadElement]
    ) -> [XMLBreachReader.Found] {
        if case .pending = late.subject { return pending.removeValue(forKey: late.finding) ?? [] }
        guard let place = ended.firstIndex(where: { $0.frame.ordinal == late.element }) else {
            // A root that is all in one part.
            return reader.read(late.finding, in: document)
        }
        if case .child(let name) = late.subject { return reader.read(late.finding, at: .child(name, of: ended[place])) }
        return reader.read(late.finding, at: .spread(ended[place], in: place > 0 ? ended[place - 1] : nil))
    }
}
