import CLibXML2

/// Judges a document that is too large to be held, by its parts, one after another.
///
/// libxml2's validator is shown each node once, in the order of the document, so that its verdict is that on the whole: content models,
/// keys and all. What to show it is decided by who feeds it: see ``DividedVerdict``.
@safe final class DividedValidation {
    private let schema: SchemaHandle
    private let context: xmlSchemaValidCtxtPtr
    // The plug keeps both addresses and writes through them when it is pulled.
    private let handler: UnsafeMutablePointer<UnsafeMutablePointer<xmlSAXHandler>?>
    private let data: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private var plug: xmlSchemaSAXPlugPtr?
    private let keeper = StringKeeper()
    private var violations = DividedViolations()
    /// What is being fed.
    private var current: Int32 = 0
    private var phase = RawViolation.Phase.start
    /// The element around it that is complete in its part and whose parent is not.
    private var piece: Int32?
    private var isPlaceholder = false

    /// Prepares to judge a document.
    ///
    /// - Parameter schema: The schema; nil is the answer when there is no memory for it.
    init?(_ schema: SchemaHandle) {
        guard let context = unsafe schema.withSchema({ unsafe xmlSchemaNewValidCtxt($0) }) else { return nil }
        self.schema = schema
        unsafe self.context = unsafe context
        unsafe handler = .allocate(capacity: 1)
        unsafe handler.initialize(to: nil)
        unsafe data = .allocate(capacity: 1)
        unsafe data.initialize(to: nil)
        unsafe plug = unsafe xmlSchemaSAXPlug(context, handler, data)
        unsafe bodkit_set_schema_errors(context, dividedHandler, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        if let plug = unsafe plug { unsafe xmlSchemaSAXUnplug(plug) }
        unsafe xmlSchemaFreeValidCtxt(context)
        unsafe handler.deallocate()
        unsafe data.deallocate()
    }

    /// Feeds some of a part's nodes.
    ///
    /// - Parameters:
    ///   - document: The part as it was read.
    ///   - body: Feeds them.
    /// - Returns: What the validator said meanwhile.
    func feed(_ document: ParsedDocument, _ body: (inout Feed) -> Void) -> DividedViolations {
        violations = DividedViolations()
        guard !keeper.isFull, let sax = unsafe handler.pointee, let user = unsafe data.pointee else {
            violations.surrender = keeper.isFull ? .tooManyNames : .tooComplex
            return violations
        }
        unsafe ValidatorFeed.with(document, handler: sax.pointee, data: user, keeper: keeper) { feed in
            var session = Feed(self, document, feed)
            body(&session)
            feed = session.feed
        }
        return violations
    }

    fileprivate func record(_ error: xmlError) {
        guard unsafe error.level.rawValue >= 2 else { return }
        let violation = unsafe RawViolation(error, element: current, phase: phase)
        violations.add(violation, inside: piece, isPlaceholder: isPlaceholder)
    }
}

extension DividedValidation {
    /// Feeds the nodes of one part.
    @safe struct Feed {
        fileprivate let validation: DividedValidation
        fileprivate let document: ParsedDocument
        fileprivate var feed: ValidatorFeed
        /// Names in a namespace that stands for another, with those under which they are fed.
        private var renamed: [NameID: XMLName] = [:]
        private var renaming: (from: String, to: String?)?

        fileprivate init(_ validation: DividedValidation, _ document: ParsedDocument, _ feed: ValidatorFeed) {
            self.validation = validation
            self.document = document
            self.feed = feed
        }

        /// Feeds the start of an element, under another name where one is given.
        mutating func start(_ element: Int32, as name: XMLName?) {
            (validation.current, validation.phase, validation.piece) = (element, .start, nil)
            feed.start(element, as: name)
        }

        /// Feeds the end of an element.
        mutating func end(_ element: Int32, as name: XMLName?) {
            (validation.current, validation.phase, validation.piece) = (element, .end, nil)
            feed.end(element, as: name)
        }

        /// Feeds a text in an element.
        mutating func text(_ text: Int32, in element: Int32) {
            (validation.current, validation.phase, validation.piece) = (element, .text, nil)
            feed.text(text)
        }

        /// Feeds an element that is not there, in another; nothing is said about what is in it.
        mutating func placeholder(_ name: XMLName, in element: Int32) {
            (validation.current, validation.phase, validation.piece) = (element, .text, nil)
            validation.isPlaceholder = true
            feed.start(name)
            feed.end(name)
            validation.isPlaceholder = false
        }

        /// Feeds an element with all that is in it; the way leads along the links of the nodes, since depth is the user's.
        ///
        /// - Parameters:
        ///   - element: The element.
        ///   - name: The name under which it is fed; nil for its own. Where it differs in the namespace, what is inside goes with it.
        mutating func piece(_ element: Int32, as name: XMLName?) {
            validation.piece = element
            rename(inside: element, as: name)
            var index = element
            while index >= 0 {
                let node = document.nodes[Int(index)]
                enter(index, node, as: index == element ? name : fedName(of: index))
                index = node.firstChild >= 0 ? node.firstChild : leave(index, node.kind, inside: element, as: name)
            }
            validation.piece = nil
        }

        private mutating func rename(inside element: Int32, as name: XMLName?) {
            let own = document.names.names[Int(document.nodes[Int(element)].name)]
            let differs = name.map { sameBytes($0.local, own.local) && $0 != own } ?? false
            renamed = [:]
            renaming = differs ? (own.namespace ?? "", name?.namespace) : nil
        }

        /// The name under which an element is fed; nil for its own.
        private mutating func fedName(of element: Int32) -> XMLName? {
            guard let renaming else { return nil }
            let number = document.nodes[Int(element)].name
            if let known = renamed[number] { return known }
            let own = document.names.names[Int(number)]
            guard sameBytes(own.namespace ?? "", renaming.from) else { return nil }
            let name = XMLName(own.local, namespace: renaming.to)
            renamed[number] = name
            return name
        }

        private mutating func enter(_ index: Int32, _ node: NodeRecord, as name: XMLName?) {
            switch node.kind {
            case .element:
                (validation.current, validation.phase) = (index, .start)
                feed.start(index, as: name)
            case .text:
                (validation.current, validation.phase) = (node.parent, .text)
                feed.text(index)
            case .comment, .processingInstruction: break
            }
        }

        /// Ends the elements that are over with a node.
        ///
        /// - Returns: The next node; -1 when there is none.
        private mutating func leave(
            _ node: Int32,
            _ kind: NodeRecord.Kind,
            inside top: Int32,
            as name: XMLName?
        ) -> Int32 {
            if kind == .element { leave(node, as: node == top ? name : fedName(of: node)) }
            var last = node
            while last != top {
                let record = document.nodes[Int(last)]
                if record.nextSibling >= 0 { return record.nextSibling }
                last = record.parent
                leave(last, as: last == top ? name : fedName(of: last))
            }
            return -1
        }

        private mutating func leave(_ element: Int32, as name: XMLName?) {
            (validation.current, validation.phase) = (element, .end)
            feed.end(element, as: name)
        }
    }
}

/// The C side: messages that are errors say that the document is not valid.
private let dividedHandler: bodkit_error_handler = { data, error in
    guard let data = unsafe data, let error = unsafe error else { return }
    unsafe Unmanaged<DividedValidation>.fromOpaque(data).takeUnretainedValue().record(error.pointee)
}
