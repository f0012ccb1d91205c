import CLibXML2

/// Calls the validator's SAX callbacks with pointers into the document's own buffers, for as long as those are held in place.
@safe struct ValidatorFeed {
    private let handler: xmlSAXHandler
    private let data: UnsafeMutableRawPointer
    private let document: ParsedDocument
    private let strings: UnsafeBufferPointer<UInt8>
    private let text: UnsafeBufferPointer<UInt8>
    private let expanded: UnsafeBufferPointer<UInt8>
    private var held: [XMLName: HeldName] = unsafe [:]
    /// Attribute values that are not fed from the document's own buffers.
    private var heldValues: [UnsafePointer<UInt8>] = unsafe []
    /// Filled anew for each element, so that nothing is allocated.
    private var namespaces: [UnsafePointer<UInt8>?] = unsafe []
    private var attributes: [UnsafePointer<UInt8>?] = unsafe []
    /// Keeps names beyond the document; nil where the validator does not outlive it.
    private let keeper: StringKeeper?
    private let keptStrings: [UnsafePointer<UInt8>]

    /// Holds the buffers of a document in place while it is fed.
    static func with(
        _ document: ParsedDocument,
        handler: xmlSAXHandler,
        data: UnsafeMutableRawPointer,
        keeper: StringKeeper? = nil,
        _ body: (inout ValidatorFeed) -> Void
    ) {
        unsafe document.names.bytes.withUnsafeBufferPointer { strings in
            unsafe document.source.utf8.withUnsafeBufferPointer { text in
                unsafe document.expandedValues.withUnsafeBufferPointer { expanded in
                    var feed = unsafe ValidatorFeed(
                        handler: handler,
                        data: data,
                        document: document,
                        strings: strings,
                        text: text,
                        expanded: expanded,
                        keeper: keeper
                    )
                    body(&feed)
                    feed.releaseNames()
                }
            }
        }
    }

    private init(
        handler: xmlSAXHandler,
        data: UnsafeMutableRawPointer,
        document: ParsedDocument,
        strings: UnsafeBufferPointer<UInt8>,
        text: UnsafeBufferPointer<UInt8>,
        expanded: UnsafeBufferPointer<UInt8>,
        keeper: StringKeeper?
    ) {
        unsafe self.handler = unsafe handler
        unsafe self.data = unsafe data
        self.document = document
        unsafe self.strings = unsafe strings
        unsafe self.text = unsafe text
        unsafe self.expanded = unsafe expanded
        self.keeper = keeper
        unsafe keptStrings = unsafe keeper?.keep(stringsOf: document.names) ?? []
    }

    /// Feeds an element of the document that is not there, without attributes.
    mutating func start(_ name: XMLName) {
        let name = unsafe hold(name)
        unsafe handler.startElementNs?(data, name.local, nil, name.namespace, 0, nil, 0, 0, nil)
    }

    mutating func end(_ name: XMLName) {
        let name = unsafe hold(name)
        unsafe handler.endElementNs?(data, name.local, nil, name.namespace)
    }

    /// Feeds the start of an element with its attributes, under another name where one is given.
    mutating func start(_ index: Int32, as name: XMLName?) {
        let record = document.nodes[Int(index)]
        gatherNamespaces(of: record)
        gatherAttributes(of: record)
        if let name {
            let name = unsafe hold(name)
            return unsafe start(name.local, prefix: nil, namespace: name.namespace)
        }
        let entry = document.names.entries[Int(record.name)]
        guard let local = unsafe pointer(entry.local) else { return }
        unsafe start(local, prefix: pointer(entry.prefix), namespace: pointer(entry.namespace))
    }

    mutating func end(_ index: Int32, as name: XMLName?) {
        if let name { return end(name) }
        let entry = document.names.entries[Int(document.nodes[Int(index)].name)]
        guard let local = unsafe pointer(entry.local) else { return }
        unsafe handler.endElementNs?(data, local, pointer(entry.prefix), pointer(entry.namespace))
    }

    func text(_ index: Int32) {
        let value = document.nodes[Int(index)].value
        guard let base = unsafe value.isExpanded ? expanded.baseAddress : text.baseAddress else { return }
        unsafe handler.characters?(data, base + Int(value.start), Int32(value.count))
    }

    private mutating func start(
        _ local: UnsafePointer<UInt8>,
        prefix: UnsafePointer<UInt8>?,
        namespace: UnsafePointer<UInt8>?
    ) {
        let counts = unsafe (namespaces: Int32(namespaces.count / 2), attributes: Int32(attributes.count / 5))
        unsafe handler.startElementNs?(
            data,
            local,
            prefix,
            namespace,
            counts.namespaces,
            &namespaces,
            counts.attributes,
            0,
            &attributes
        )
    }

    private func pointer(_ id: NameTable.StringID) -> UnsafePointer<UInt8>? {
        guard id >= 0, let base = unsafe strings.baseAddress else { return nil }
        if keeper != nil { return unsafe keptStrings[Int(id)] }
        return unsafe base + document.names.byteOffsets[Int(id)]
    }

    /// A name as the validator reads it.
    ///
    /// It keeps the pointers while the element is open, so a name that is not the document's own is copied once and held until the
    /// whole document was fed.
    private mutating func hold(_ name: XMLName) -> HeldName {
        if let known = unsafe held[name] { return unsafe known }
        let made = unsafe HeldName(local: hold(name.local), namespace: name.namespace.map { unsafe hold($0) })
        unsafe held[name] = unsafe made
        return unsafe made
    }

    private func hold(_ text: String) -> UnsafePointer<UInt8> {
        unsafe keeper?.keep(text) ?? Self.copy(text)
    }

    private mutating func releaseNames() {
        if keeper == nil {
            unsafe held.values.forEach { name in
                unsafe name.local.deallocate()
                unsafe name.namespace?.deallocate()
            }
        }
        unsafe held = unsafe [:]
        unsafe heldValues.forEach { value in unsafe value.deallocate() }
        unsafe heldValues = unsafe []
    }

    private static func copy(_ text: String) -> UnsafePointer<UInt8> {
        let bytes = Array(text.utf8) + [0]
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
        unsafe copy.initialize(from: bytes, count: bytes.count)
        return unsafe UnsafePointer(copy)
    }

    /// Pairs of prefix and namespace.
    private mutating func gatherNamespaces(of record: NodeRecord) {
        unsafe namespaces.removeAll(keepingCapacity: true)
        let first = Int(record.firstNamespace)
        for declaration in document.namespaces[first..<first + Int(record.namespaceCount)] {
            unsafe namespaces.append(pointer(declaration.prefix))
            unsafe namespaces.append(pointer(declaration.namespace))
        }
    }

    /// Fives of local name, prefix, namespace, value and the value's end.
    private mutating func gatherAttributes(of record: NodeRecord) {
        unsafe attributes.removeAll(keepingCapacity: true)
        let first = Int(record.firstAttribute)
        for attribute in document.attributes[first..<first + Int(record.attributeCount)] {
            let name = document.names.entries[Int(attribute.name)]
            let (start, count) = unsafe value(of: attribute)
            unsafe attributes.append(pointer(name.local))
            unsafe attributes.append(pointer(name.prefix))
            unsafe attributes.append(pointer(name.namespace))
            unsafe attributes.append(start)
            unsafe attributes.append(start.map { unsafe $0 + count })
        }
    }

    /// A value as the parser would hand it over: with `&` as `&#38;`, which the validator turns back.
    private mutating func value(of attribute: AttributeRecord) -> (start: UnsafePointer<UInt8>?, count: Int) {
        let bytes = document.bytes(of: attribute.value)
        // A value that is fed from the text as written has no reference in it, and so no ampersand.
        guard attribute.value.isExpanded, bytes.contains(0x26) else {
            let base = unsafe attribute.value.isExpanded ? expanded.baseAddress : text.baseAddress
            return unsafe (base.map { unsafe $0 + Int(attribute.value.start) }, bytes.count)
        }
        let escaped = bytes.flatMap { byte -> [UInt8] in byte == 0x26 ? [0x26, 0x23, 0x33, 0x38, 0x3B] : [byte] }
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: escaped.count)
        unsafe copy.initialize(from: escaped, count: escaped.count)
        unsafe heldValues.append(UnsafePointer(copy))
        return unsafe (UnsafePointer(copy), escaped.count)
    }
}

/// A copy of a name that is not the document's own.
@unsafe struct HeldName {
    let local: UnsafePointer<UInt8>
    let namespace: UnsafePointer<UInt8>?
}
