import CLibXML2

/// Judges a document that is too large to be held, by its parts, one after another.
///
/// libxml2's validator is shown each node once, in the order of the document, so that its verdict is that on the whole: content models,
/// keys and all. It says whether the document is valid and where it is not first; for words there is ``SchemaValidator``.
@safe package final class DividedValidation {
    private let schema: SchemaHandle
    private let context: xmlSchemaValidCtxtPtr
    // The plug keeps both addresses and writes through them when it is pulled.
    private let handler: UnsafeMutablePointer<UnsafeMutablePointer<xmlSAXHandler>?>
    private let data: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private var plug: xmlSchemaSAXPlugPtr?
    private let keeper = StringKeeper()
    /// The element that is being fed.
    private var current = 0
    /// The place of the first mistake in the part that is being fed.
    private var mistake: Int?

    /// Prepares to judge a document.
    ///
    /// - Parameter schema: The schema; nil is the answer when there is no memory for it.
    package init?(_ schema: CompiledSchema) {
        guard let context = unsafe schema.handle.withSchema({ unsafe xmlSchemaNewValidCtxt($0) }) else { return nil }
        self.schema = schema.handle
        unsafe self.context = unsafe context
        unsafe handler = .allocate(capacity: 1)
        unsafe handler.initialize(to: nil)
        unsafe data = .allocate(capacity: 1)
        unsafe data.initialize(to: nil)
        unsafe plug = unsafe xmlSchemaSAXPlug(context, handler, data)
        unsafe bodkit_set_schema_errors(context, mistakeHandler, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        if let plug = unsafe plug { unsafe xmlSchemaSAXUnplug(plug) }
        unsafe xmlSchemaFreeValidCtxt(context)
        unsafe handler.deallocate()
        unsafe data.deallocate()
    }

    /// Judges the next part.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - document: The part as it was read.
    /// - Returns: The first element, by its place among all nodes, with which the document is not valid; nil when there is none.
    package func firstMistake(in part: XMLPart, _ document: ParsedDocument) -> Int? {
        mistake = nil
        guard let sax = unsafe handler.pointee, let user = unsafe data.pointee else { return document.root.ordinal }
        let isNew = IsNew(part, document)
        unsafe ValidatorFeed.with(document, handler: sax.pointee, data: user) { walk(document, isNew, &$0) }
        return mistake
    }

    fileprivate func note() { if mistake == nil { mistake = current } }

    /// What of a part has not been fed yet.
    private struct IsNew {
        let start: Int
        let open: Set<Int>

        init(_ part: XMLPart, _ document: ParsedDocument) {
            start = part.firstNewIndex(in: document)
            open = Set(part.openElements(in: document))
        }
    }

    private enum Step {
        case enter(Int32)
        case leave(Int32)
    }

    /// Feeds the nodes that are new; the walk uses its own stack, since depth is the user's.
    private func walk(_ document: ParsedDocument, _ new: IsNew, _ feed: inout ValidatorFeed) {
        var steps: [Step] = [.enter(document.rootIndex)]
        while let step = steps.popLast() {
            switch step {
            case .leave(let index):
                current = Int(index)
                feed.end(index, as: nil)
            case .enter(let index):
                let node = document.nodes[Int(index)]
                let hasBegun = node.start < new.start
                if hasBegun, node.end <= new.start { continue }
                switch node.kind {
                case .text: feed.text(index)
                case .comment, .processingInstruction: break
                case .element:
                    current = Int(index)
                    if !hasBegun { begin(index, new.open.contains(Int(index)), &feed) }
                    if !new.open.contains(Int(index)) { steps.append(.leave(index)) }
                    push(childrenOf: node, document, &steps)
                }
            }
        }
    }

    private func begin(_ index: Int32, _ staysOpen: Bool, _ feed: inout ValidatorFeed) {
        if staysOpen { feed.start(index, keptBy: keeper) } else { feed.start(index, as: nil) }
    }

    /// Pushes the last child first, so that the first is the next one to be fed.
    private func push(childrenOf node: NodeRecord, _ document: ParsedDocument, _ steps: inout [Step]) {
        let mark = steps.count
        var child = node.firstChild
        while child >= 0 {
            steps.append(.enter(child))
            child = document.nodes[Int(child)].nextSibling
        }
        steps[mark...].reverse()
    }
}

/// The C side: any message of the validator that is an error means that the document is not valid.
private let mistakeHandler: bodkit_error_handler = { data, error in
    guard let data = unsafe data, let error = unsafe error, unsafe error.pointee.level.rawValue >= 2 else { return }
    unsafe Unmanaged<DividedValidation>.fromOpaque(data).takeUnretainedValue().note()
}
