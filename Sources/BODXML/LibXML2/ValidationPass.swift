import CLibXML2

/// Feeds one document, or a plan's version of it, to libxml2's bare validator and gathers the verdicts.
///
/// `xmlSchemaSAXPlug` without a handler to pass on to gives the validator by itself; its callbacks take names, values and text straight
/// from the document's buffers, so that nothing is parsed twice. The walk uses its own stack: depth is the user's.
@safe final class ValidationPass {
    private let document: ParsedDocument
    private let plan: FeedPlan
    private(set) var violations: [RawViolation] = []
    /// How many places have violations that were not kept because of the limit.
    private(set) var placesBeyondLimit = 0
    private var lastPlaceBeyondLimit: (element: Int32, phase: RawViolation.Phase, attribute: String?)?
    /// Set when libxml2 could not finish, which is neither valid nor invalid.
    private(set) var hasInternalError = false

    private let start: Int32
    private var current: Int32
    private var phase = RawViolation.Phase.start
    private var placeholders = 0
    private let limit: Int

    private init(_ document: ParsedDocument, from start: Int32, plan: FeedPlan, limit: Int) {
        self.document = document
        self.start = start
        current = start
        self.plan = plan
        self.limit = limit
    }

    static func run(
        _ document: ParsedDocument,
        from start: Int32,
        schema: SchemaHandle,
        plan: FeedPlan,
        limit: Int
    ) -> ValidationPass {
        let pass = ValidationPass(document, from: start, plan: plan, limit: limit)
        withExtendedLifetime(pass) {
            unsafe schema.withSchema { unsafe pass.validate(with: $0) }
        }
        return pass
    }

    private func validate(with schema: UnsafeMutablePointer<xmlSchema>) {
        guard let context = unsafe xmlSchemaNewValidCtxt(schema) else { return hasInternalError = true }
        defer { unsafe xmlSchemaFreeValidCtxt(context) }
        unsafe bodkit_set_schema_errors(context, violationHandler, Unmanaged.passUnretained(self).toOpaque())
        // The plug keeps both addresses and writes through them when it is pulled, so they must stay in place until then.
        var handler: UnsafeMutablePointer<xmlSAXHandler>?
        var data: UnsafeMutableRawPointer?
        unsafe withUnsafeMutablePointer(to: &handler) { handler in
            unsafe withUnsafeMutablePointer(to: &data) { data in
                guard let plug = unsafe xmlSchemaSAXPlug(context, handler, data) else { return hasInternalError = true }
                if let sax = unsafe handler.pointee, let user = unsafe data.pointee {
                    unsafe ValidatorFeed.with(document, handler: sax.pointee, data: user) { feed(&$0) }
                } else {
                    hasInternalError = true
                }
                unsafe xmlSchemaSAXUnplug(plug)
            }
        }
    }

    /// What is still to be done on the way through the tree.
    private enum Task {
        case element(Int32)
        case text(Int32)
        case placeholder(Int32)
        case leave(Int32)
        case leavePlaceholder(Int32)
    }

    private func feed(_ feed: inout ValidatorFeed) {
        plan.isEmpty ? feedAsWritten(&feed) : feedByPlan(&feed)
    }

    /// Goes through the records, which stand in the order of the document: what is around one tells which elements have ended.
    private func feedAsWritten(_ feed: inout ValidatorFeed) {
        let end = document.nodes[Int(start)].end
        var around = document.nodes[Int(start)].parent
        var index = Int(start)
        while index < document.nodes.count, document.nodes[index].start < end {
            let record = document.nodes[index]
            while around != record.parent { around = leave(around, &feed) }
            switch record.kind {
            case .element:
                around = Int32(index)
                (current, phase) = (around, .start)
                feed.start(around, as: nil)
            case .text:
                phase = .text
                feed.text(Int32(index))
            case .comment, .processingInstruction: break
            }
            index += 1
        }
        while around >= start { around = leave(around, &feed) }
    }

    /// Feeds the end of an element, and returns the one around it.
    private func leave(_ index: Int32, _ feed: inout ValidatorFeed) -> Int32 {
        (current, phase) = (index, .end)
        feed.end(index, as: plan.name(of: index))
        let parent = document.nodes[Int(index)].parent
        current = max(parent, start)
        return parent
    }

    private func feedByPlan(_ feed: inout ValidatorFeed) {
        var tasks: [Task] = [.element(start)]
        while let task = tasks.popLast() {
            switch task {
            case .element(let index):
                (current, phase) = (index, .start)
                feed.start(index, as: plan.name(of: index))
                tasks.append(.leave(index))
                pushChildren(of: index, to: &tasks)
            case .text(let index):
                phase = .text
                feed.text(index)
            case .leave(let index):
                _ = leave(index, &feed)
            case .placeholder(let index):
                placeholders += 1
                feed.start(plan.placeholders[Int(index)])
                tasks.append(.leavePlaceholder(index))
            case .leavePlaceholder(let index):
                feed.end(plan.placeholders[Int(index)])
                placeholders -= 1
            }
        }
    }

    /// Pushes the last child first, so that the first is the next one to be done.
    private func pushChildren(of index: Int32, to tasks: inout [Task]) {
        if let steps = plan.steps(for: index) {
            for step in steps.reversed() {
                switch step {
                case .element(let child): tasks.append(.element(child))
                case .placeholder(let name): tasks.append(.placeholder(name))
                }
            }
            return
        }
        let mark = tasks.count
        unsafe document.nodes.withUnsafeBufferPointer { nodes in
            var child = unsafe nodes[Int(index)].firstChild
            while child >= 0 {
                switch unsafe nodes[Int(child)].kind {
                case .element: tasks.append(.element(child))
                case .text: tasks.append(.text(child))
                case .comment, .processingInstruction: break
                }
                child = unsafe nodes[Int(child)].nextSibling
            }
        }
        tasks[mark...].reverse()
    }

    func record(_ violation: RawViolation) {
        // Verdicts on content are what the replay works from, so they are kept beyond the limit.
        let isKept = violations.count < limit || violation.code == ViolationCode.elementContent
        if placeholders == 0 {
            if isKept { violations.append(violation) } else { countBeyondLimit(violation) }
        }
        // 1818: libxml2 gave up; neither valid nor invalid.
        if violation.code == 1_818 { hasInternalError = true }
    }

    /// libxml2 reports a wrong value by its facet and again by its type; that is one mistake.
    private func countBeyondLimit(_ violation: RawViolation) {
        let place = (violation.element, violation.phase, violation.attribute)
        if let last = lastPlaceBeyondLimit, last == place { return }
        lastPlaceBeyondLimit = place
        placesBeyondLimit += 1
    }

    func violation(_ error: xmlError) -> RawViolation {
        unsafe RawViolation(error, element: current, phase: phase)
    }
}

/// The C side of a pass: copies the error at once, since libxml2 reuses it.
private let violationHandler: bodkit_error_handler = { data, error in
    guard let data = unsafe data, let error = unsafe error else { return }
    let pass = unsafe Unmanaged<ValidationPass>.fromOpaque(data).takeUnretainedValue()
    unsafe pass.record(pass.violation(error.pointee))
}
