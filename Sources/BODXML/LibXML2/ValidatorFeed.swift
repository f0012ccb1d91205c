import CLibXML2

/// Calls the validator's SAX callbacks with pointers into the document's own buffers.
@safe struct ValidatorFeed {
    private let handler: xmlSAXHandler
    private let data: UnsafeMutableRawPointer
    private let document: ParsedDocument

    init(handler: xmlSAXHandler, data: UnsafeMutableRawPointer, document: ParsedDocument) {
        unsafe self.handler = unsafe handler
        unsafe self.data = unsafe data
        self.document = document
    }

    func start(_ index: Int32, as name: XMLName?) {
        if let name {
            unsafe withName(name) { local, namespace in
                unsafe start(index, local: local, prefix: nil, namespace: namespace)
            }
            return
        }
        unsafe document.names.bytes.withUnsafeBufferPointer { strings in
            let entry = document.names.entries[Int(document.nodes[Int(index)].name)]
            guard let local = unsafe pointer(entry.local, in: strings) else { return }
            unsafe start(
                index,
                local: local,
                prefix: pointer(entry.prefix, in: strings),
                namespace: pointer(entry.namespace, in: strings)
            )
        }
    }

    func start(_ name: XMLName) {
        unsafe withName(name) { local, namespace in
            unsafe handler.startElementNs?(data, local, nil, namespace, 0, nil, 0, 0, nil)
        }
    }

    func end(_ name: XMLName) {
        unsafe withName(name) { local, namespace in
            unsafe handler.endElementNs?(data, local, nil, namespace)
        }
    }

    func end(_ index: Int32, as name: XMLName?) {
        end(name ?? document.names.names[Int(document.nodes[Int(index)].name)])
    }

    func text(_ index: Int32) {
        let value = document.nodes[Int(index)].value
        let buffer = value.isExpanded ? document.expandedValues : document.source.utf8
        unsafe buffer.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            unsafe handler.characters?(data, base + Int(value.start), Int32(value.count))
        }
    }

    private func pointer(_ id: NameTable.StringID, in strings: UnsafeBufferPointer<UInt8>) -> UnsafePointer<UInt8>? {
        guard id >= 0, let base = strings.baseAddress else { return nil }
        return unsafe base + document.names.byteOffsets[Int(id)]
    }

    private func withName(_ name: XMLName, _ body: (UnsafePointer<UInt8>, UnsafePointer<UInt8>?) -> Void) {
        let local = Array(name.local.utf8) + [0]
        let namespace: [UInt8] = name.namespace.map { Array($0.utf8) + [0] } ?? []
        unsafe local.withUnsafeBufferPointer { local in
            unsafe namespace.withUnsafeBufferPointer { namespace in
                guard let base = local.baseAddress else { return }
                unsafe body(base, namespace.isEmpty ? nil : namespace.baseAddress)
            }
        }
    }

    private func start(
        _ index: Int32,
        local: UnsafePointer<UInt8>,
        prefix: UnsafePointer<UInt8>?,
        namespace: UnsafePointer<UInt8>?
    ) {
        let record = document.nodes[Int(index)]
        unsafe document.names.bytes.withUnsafeBufferPointer { strings in
            unsafe document.source.utf8.withUnsafeBufferPointer { text in
                unsafe document.expandedValues.withUnsafeBufferPointer { expanded in
                    var namespaces = unsafe self.namespaces(of: record, in: strings)
                    var attributes = unsafe self.attributes(of: record, in: strings, text: text, expanded: expanded)
                    unsafe handler.startElementNs?(
                        data,
                        local,
                        prefix,
                        namespace,
                        Int32(namespaces.count / 2),
                        &namespaces,
                        Int32(attributes.count / 5),
                        0,
                        &attributes
                    )
                }
            }
        }
    }

    private func namespaces(
        of record: NodeRecord,
        in strings: UnsafeBufferPointer<UInt8>
    ) -> [UnsafePointer<UInt8>?] {
        let first = Int(record.firstNamespace)
        return unsafe document.namespaces[first..<first + Int(record.namespaceCount)].flatMap { declaration in
            unsafe [pointer(declaration.prefix, in: strings), pointer(declaration.namespace, in: strings)]
        }
    }

    private func attributes(
        of record: NodeRecord,
        in strings: UnsafeBufferPointer<UInt8>,
        text: UnsafeBufferPointer<UInt8>,
        expanded: UnsafeBufferPointer<UInt8>
    ) -> [UnsafePointer<UInt8>?] {
        let first = Int(record.firstAttribute)
        return unsafe document.attributes[first..<first + Int(record.attributeCount)].flatMap { attribute in
            let name = document.names.entries[Int(attribute.name)]
            let base = attribute.value.isExpanded ? expanded.baseAddress : text.baseAddress
            let start = unsafe base.map { unsafe $0 + Int(attribute.value.start) }
            return unsafe [
                pointer(name.local, in: strings),
                pointer(name.prefix, in: strings),
                pointer(name.namespace, in: strings),
                start,
                start.map { unsafe $0 + Int(attribute.value.count) },
            ]
        }
    }
}
