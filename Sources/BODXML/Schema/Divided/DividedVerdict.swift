import BODDiagnostics

/// What a schema says of a document that comes part by part: what it says of the whole.
///
/// Elements that are complete in a part are judged in it. Of the few around them, which are spread over parts, the validator sees the
/// start tags, each child once, and the end; the names of their children and where these stand are remembered, so that at the end their
/// content is explained as that of an element at hand is.
///
/// ```swift
/// var verdict = DividedVerdict(schema, limit: 1_000)
/// for (part, document) in parts { let told = verdict?.add(part, document) }
/// ```
package struct DividedVerdict {
    private let schema: CompiledSchema
    private let validator: SchemaValidator
    private let validation: DividedValidation
    private let hasKeys: Bool
    /// The elements that are open, the outermost first; those in one that is put aside are not among them.
    private var levels: [DividedLevel] = []
    /// How many findings may still come.
    private var left: Int
    /// How many findings wait for the ends of elements.
    private var waiting = 0
    /// The elements of which not everything could be judged.
    package private(set) var unchecked: Set<String> = []
    /// Whether some elements were not looked at when keys were, of which the schema has some.
    package private(set) var hasUncheckedKeys = false
    private var gaveUp = false

    /// Prepares to judge a document.
    ///
    /// - Parameters:
    ///   - schema: The schema; nil is the answer when there is no memory for it.
    ///   - limit: The most findings.
    package init?(_ schema: CompiledSchema, limit: Int) {
        guard let handle = schema.handle, let validation = DividedValidation(handle) else { return nil }
        self.schema = schema
        self.validation = validation
        validator = SchemaValidator(schema, limit: limit)
        hasKeys = schema.documents.hasIdentityConstraints
        left = limit
    }

    /// Judges the next part.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - document: The part as it was read.
    ///   - start: The element to begin with; nil for the root.
    ///   - name: The name that it is taken to have, when its own is known to be wrong.
    /// - Returns: What is to be said.
    package mutating func add(
        _ part: XMLPart,
        _ document: ParsedDocument,
        from start: ElementNode? = nil,
        as name: XMLName? = nil
    ) -> PartVerdict {
        let scene = Scene(part: part, start: start ?? document.root)
        var walk = DividedWalk(DividedPart(part, document), levels, schema.model)
        levels = []
        let violations = validation.feed(document) { feed in walk.run(from: scene.start, as: name, &feed) }
        var told = PartVerdict()
        if let surrender = violations.surrender, !gaveUp {
            gaveUp = true
            told.findings.append(ViolationWording.couldNotValidate(document, surrender))
        }
        var tracks = walk.tracks
        judge(violations, walk.names, scene, &told)
        judge(walk.asides, walk.names, scene, &tracks, &told)
        sort(violations, walk.names, scene, &tracks, &told)
        for track in tracks where track.isEnded && !track.level.isAside {
            finish(track, walk.names, scene, &told)
        }
        levels = tracks.filter { !$0.isEnded }.map(\.level)
        waiting = levels.reduce(0) { $0 + $1.pending.values.reduce(0) { $0 + $1.findings.count } }
        let excess = min(told.late.count, max(0, told.findings.count + told.late.count - left))
        told.late.removeLast(excess)
        told.dropped += excess
        left = max(0, left - told.findings.count - told.late.count)
        return told
    }

    /// What is at hand while one part is judged.
    private struct Scene {
        let part: XMLPart
        /// The element that the schema is about.
        let start: ElementNode

        var document: ParsedDocument { start.document }

        func element(_ index: Int32) -> ElementNode { ElementNode(document: start.document, index: index) }
    }
}

// MARK: Elements that are complete in a part

extension DividedVerdict {
    /// Explains what is wrong in elements of which the validator has said that something is.
    private mutating func judge(
        _ violations: DividedViolations,
        _ names: [Int32: XMLName],
        _ scene: Scene,
        _ told: inout PartVerdict
    ) {
        for (index, inside) in violations.broken {
            // After a mistake in it the validator has not seen all of its keys.
            hasUncheckedKeys = hasUncheckedKeys || hasKeys
            guard told.findings.count < left else {
                told.dropped += 1
                continue
            }
            let element = scene.element(index)
            if let judged = validator.judge(only: element, from: scene.start, as: names)?.verdict {
                told.findings += judged.diagnostics
                told.dropped += judged.dropped
            } else {
                // What stands where the schema has no element at all: there is nothing to show it with.
                if inside.isEmpty { told.dropped += 1 }
                told.findings += words(for: inside, names, scene)
            }
        }
    }

    /// Judges what was put aside as what it would be by itself; whether it is that shows when its parent ends.
    private mutating func judge(
        _ asides: [DividedWalk.Aside],
        _ names: [Int32: XMLName],
        _ scene: Scene,
        _ tracks: inout [DividedTrack],
        _ told: inout PartVerdict
    ) {
        for aside in asides {
            hasUncheckedKeys = hasUncheckedKeys || hasKeys
            let element = scene.element(aside.element)
            guard waiting < left,
                let (verdict, treatment) = validator.judge(only: element, from: scene.start, as: names)
            else { continue }
            let findings = verdict.diagnostics.prefix(left - waiting)
            waiting += findings.count
            tracks[aside.track].level.pending[aside.child] = (treatment, findings.map { $0.moved(from: scene.part) })
            told.pending += findings
        }
    }
}

// MARK: Elements that are spread over parts

extension DividedVerdict {
    /// Tells what can be told of the elements that are spread over parts, and keeps for their ends what cannot.
    private mutating func sort(
        _ violations: DividedViolations,
        _ names: [Int32: XMLName],
        _ scene: Scene,
        _ tracks: inout [DividedTrack],
        _ told: inout PartVerdict
    ) {
        var now: [RawViolation] = []
        for violation in violations.own + violations.identity {
            if violation.phase != .start, let track = tracks.firstIndex(where: { $0.element == violation.element }) {
                tracks[track].level.violations.append(violation)
            } else {
                now.append(violation)
            }
        }
        told.findings += words(for: now, names, scene)
        for violation in violations.content { refuse(violation, scene, tracks, &told) }
    }

    private func words(for violations: [RawViolation], _ names: [Int32: XMLName], _ scene: Scene) -> [Diagnostic] {
        guard let last = violations.last else { return [] }
        var replay = Replay(from: scene.start, as: names[scene.start.index])
        _ = replay.isolate(scene.element(last.element), from: scene.start, as: names, in: schema.model)
        let wording = ViolationWording(document: scene.document, schema: schema, replay: replay)
        return wording.diagnostics(for: violations)
    }

    /// Where the validator refuses a content that our model of the schema allows, it looks at nothing more in that element.
    private mutating func refuse(
        _ violation: RawViolation,
        _ scene: Scene,
        _ tracks: [DividedTrack],
        _ told: inout PartVerdict
    ) {
        let element = scene.element(violation.element)
        let parent = violation.phase == .start ? element.parent?.index : violation.element
        guard let track = tracks.first(where: { $0.element == parent }) else { return }
        if violation.phase == .end, !track.level.mayEnd { return }
        unchecked.insert(track.level.name.local)
        let wording = FaultWording(parent: .known(track.level.name, track.level.location), children: [], model: nil)
        switch violation.phase {
        case .start: told.findings.append(wording.unexpected(.node(element)))
        case .end: told.late.append(LateFinding(wording.incomplete, .element, of: track.element))
        // What was put in for a child that is missing; that it is missing is told at the end.
        case .text: break
        }
    }

    /// Tells what is known of an element at its end: what it has that it must not have, and whether its children are the right ones.
    private mutating func finish(
        _ track: DividedTrack,
        _ names: [Int32: XMLName],
        _ scene: Scene,
        _ told: inout PartVerdict
    ) {
        let level = track.level
        let end = scene.part.range(scene.element(track.element).contentRange).end
        told.numbered += level.log.repeatedNames.compactMap { name in level.location.path.map { "\($0)/\(name)" } }
        let isFaulty = level.isFaulty || !level.mayEnd
        // The content that is shown in place of a wrong one has no texts.
        let own = level.violations.filter { !isFaulty || $0.phase != .text }
        let findings = own.map { $0.at(track.element) }
        told.late += words(for: findings, names, scene).map { finding in
            var finding = finding.moved(from: scene.part)
            finding.location.range = SourceRange(start: level.contentStart, end: end)
            finding.location.path = level.location.path
            return LateFinding(finding, .element, of: track.element)
        }
        if isFaulty { explain(track, names, scene, &told) }
    }

    private mutating func explain(
        _ track: DividedTrack,
        _ names: [Int32: XMLName],
        _ scene: Scene,
        _ told: inout PartVerdict
    ) {
        let level = track.level
        guard let content = level.content else { return }
        guard !level.log.isFull else {
            unchecked.insert(level.name.local)
            told.late.append(LateFinding(.tooManyChildren(level), .element, of: track.element))
            return
        }
        let children = level.log.names
        guard isRefused(children, in: track, names, scene) else {
            unchecked.insert(level.name.local)
            let pending = level.pending.sorted { $0.key < $1.key }.flatMap(\.value.findings)
            told.late += pending.map { LateFinding($0, .pending, of: track.element) }
            return
        }
        let repair = ContentRepair(of: children, by: content)
        let placed = LoggedChildren(level.log, in: level.location).placed
        let wording = FaultWording(parent: .known(level.name, level.location), children: placed, model: schema.model)
        if repair.faults.isEmpty {
            unchecked.insert(level.name.local)
            let offender = children.indices.first { level.log.fedName(of: $0) == nil }
            let finding = offender.map { wording.unexpected(placed[$0]) } ?? wording.incomplete
            let subject = offender.map { LateFinding.Subject.child(level.log.name(of: $0)) } ?? .element
            told.late.append(LateFinding(finding, subject, of: track.element))
        }
        for fault in repair.faults
        where !ContentFaults.isInherited(fault, children, level.name, as: level.fedName) {
            let subject = Self.isMissing(fault) ? .element : LateFinding.Subject.child(level.log.name(of: fault.child))
            told.late.append(LateFinding(wording.diagnostic(for: fault), subject, of: track.element))
        }
        let end = scene.part.range(scene.element(track.element).range).end.offset
        compare(track, repair, end, &told)
    }

    private static func isMissing(_ fault: ContentFault) -> Bool {
        if case .missing = fault.kind { true } else { false }
    }

    /// Whether the validator, which alone decides, refuses the children of an element as well.
    private func isRefused(
        _ children: [XMLName],
        in track: DividedTrack,
        _ names: [Int32: XMLName],
        _ scene: Scene
    ) -> Bool {
        let element = scene.element(track.element)
        var replay = Replay(from: scene.start, as: names[scene.start.index])
        guard let handle = schema.handle, let validation = DividedValidation(handle),
            element == scene.start || replay.isolate(element, from: scene.start, as: names, in: schema.model) != nil
        else { return true }
        let violations = validation.feed(scene.document) { feed in
            var parent: Int32?
            for index in scene.document.elementsAround(element).reversed() + [element.index] {
                guard index >= scene.start.index else { continue }
                if let parent {
                    let missing = replay.plan.placeholders(before: index, in: parent)
                    for name in missing { feed.placeholder(name, in: parent) }
                }
                feed.start(index, as: replay.plan.name(of: index))
                parent = index
            }
            for name in children { feed.placeholder(name, in: element.index) }
            feed.end(element.index, as: replay.plan.name(of: element.index))
        }
        return violations.surrender != nil
            || violations.content.contains { $0.element == element.index && $0.phase != .start }
    }

    /// Compares what each child was shown as with what it is now known to be.
    private mutating func compare(
        _ track: DividedTrack,
        _ repair: ContentRepair,
        _ end: Int,
        _ told: inout PartVerdict
    ) {
        let level = track.level
        var places = [Int32](repeating: -1, count: level.log.count)
        for (place, item) in repair.sequence.enumerated() {
            if case .child(let index, _, _) = item { places[index] = Int32(place) }
        }
        for child in places.indices {
            let fedName = level.log.fedName(of: child)
            guard places[child] >= 0, case .child(_, let renamed, let term) = repair.sequence[Int(places[child])] else {
                if fedName != nil { told.withdrawn.append(range(of: child, level.log, end)) }
                continue
            }
            if let fedName {
                if fedName != renamed ?? level.log.name(of: child) { unchecked.insert(level.name.local) }
            } else if let pending = level.pending[child],
                pending.treatment == Treatment(renamed: renamed, term: term)
            {
                told.late += pending.findings.map { LateFinding($0, .pending, of: track.element) }
            } else {
                unchecked.insert(level.log.name(of: child).local)
            }
        }
    }

    private func range(of child: Int, _ log: ChildLog, _ end: Int) -> Range<Int> {
        let start = log.start(of: child)
        return start..<max(start, child + 1 < log.count ? log.start(of: child + 1) : end)
    }
}

extension Diagnostic {
    fileprivate static func tooManyChildren(_ level: DividedLevel) -> Diagnostic {
        Diagnostic(
            "cvc/complex-type.2.4.a",
            .error,
            "the content of \(level.name) does not fit the schema and was not examined",
            explanation: "it has more elements than are remembered of a document that is read part by part",
            remedy: "mend the other findings, or hold the document with --max-document-bytes",
            at: level.location
        )
    }
}
