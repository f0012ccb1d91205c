import CLibXML2

/// Feeds one document, or a plan's version of it, to libxml2's bare validator and gathers the verdicts.
///
/// `xmlSchemaSAXPlug` without a handler to pass on to gives the validator by itself; its callbacks take names, values and text straight
/// from the document's buffers, so that nothing is parsed twice. The walk uses its own stack: depth is the user's.
@safe final class ValidationPass {
    private let document: ParsedDocument
    private let plan: FeedPlan
    private(set) var violations: [RawViolation] = []
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
        var handler: UnsafeMutablePointer<xmlSAXHandler>?
        var data: UnsafeMutableRawPointer?
        guard let plug = unsafe xmlSchemaSAXPlug(context, &handler, &data), let handler = unsafe handler,
            let data = unsafe data
        else { return hasInternalError = true }
        feed(unsafe ValidatorFeed(handler: handler.pointee, data: data, document: document))
        unsafe xmlSchemaSAXUnplug(plug)
    }

    /// What is still to be done on the way through the tree.
    private enum Task {
        case visit(FeedPlan.Step)
        case text(Int32)
        case leave(Int32, XMLName?)
        case leavePlaceholder(XMLName)
    }

    private func feed(_ feed: ValidatorFeed) {
        var tasks: [Task] = [.visit(.element(start, as: nil))]
        while let task = tasks.popLast() {
            switch task {
            case .visit(.element(let index, let name)):
                (current, phase) = (index, .start)
                feed.start(index, as: name)
                tasks.append(.leave(index, name))
                pushChildren(of: index, to: &tasks)
            case .visit(.placeholder(let name)):
                placeholders += 1
                feed.start(name)
                tasks.append(.leavePlaceholder(name))
            case .text(let index):
                phase = .text
                feed.text(index)
            case .leave(let index, let name):
                (current, phase) = (index, .end)
                feed.end(index, as: name)
                if let parent = parent(of: index) { current = parent }
            case .leavePlaceholder(let name):
                feed.end(name)
                placeholders -= 1
            }
        }
    }

    private func parent(of index: Int32) -> Int32? {
        let parent = document.nodes[Int(index)].parent
        return parent < 0 ? nil : parent
    }

    /// Pushes the last child first, so that the first is the next one to be done.
    private func pushChildren(of index: Int32, to tasks: inout [Task]) {
        if let steps = plan.steps(for: index) {
            for step in steps.reversed() { tasks.append(.visit(step)) }
            return
        }
        let mark = tasks.count
        var child = document.nodes[Int(index)].firstChild
        while child >= 0 {
            let record = document.nodes[Int(child)]
            switch record.kind {
            case .element: tasks.append(.visit(.element(child, as: nil)))
            case .text: tasks.append(.text(child))
            case .comment, .processingInstruction: break
            }
            child = record.nextSibling
        }
        tasks[mark...].reverse()
    }

    func record(_ violation: RawViolation) {
        if placeholders == 0, violations.count < limit { violations.append(violation) }
        // 1818: libxml2 gave up; neither valid nor invalid.
        if violation.code == 1_818 { hasInternalError = true }
    }

    func violation(_ error: xmlError) -> RawViolation {
        let message = unsafe error.message.map { unsafe String(cString: $0) } ?? ""
        let strings = unsafe [error.str1, error.str2, error.str3].compactMap {
            unsafe $0.map { unsafe String(cString: $0) }
        }
        return unsafe RawViolation(
            code: Int(error.code),
            element: current,
            phase: phase,
            attribute: RawViolation.attribute(in: message),
            strings: strings,
            message: message
        )
    }
}

/// The C side of a pass: copies the error at once, since libxml2 reuses it.
private let violationHandler: bodkit_error_handler = { data, error in
    guard let data = unsafe data, let error = unsafe error else { return }
    let pass = unsafe Unmanaged<ValidationPass>.fromOpaque(data).takeUnretainedValue()
    unsafe pass.record(pass.violation(error.pointee))
}
