import CLibXML2

/// Builds the arena from the parser's events and finds the exact byte range of each.
///
/// libxml2 says only how far it has read when it reports an event. In a start tag no `<` can occur but the first byte, so the tag
/// begins at the last `<` before that place; from there names and values are found by their quotes, since the parser has
/// already judged the tag well-formed.
@safe struct EventRecorder {
    private(set) var arena = Arena()
    private(set) var rootIndex: Int32 = -1
    private(set) var failures: [ParserFailure] = []
    private(set) var hasDocumentType = false
    private(set) var hasTooManyNames = false
    /// Whether more namespace declarations hold at one place than an element may have attributes: libxml2 looks at each for every name.
    private(set) var hasTooManyDeclarations = false
    private var declarationCount = 0

    private let context: UnsafeMutablePointer<xmlParserCtxt>
    private let text: UnsafeBufferPointer<UInt8>
    private let limits: XMLLimits
    private var open: [Int32] = []
    private let names: UnsafeMutablePointer<NameCache>
    /// The byte after the last markup or text fragment: where the next one begins.
    private var scanned = 0
    private var run: TextRun?

    init(
        context: UnsafeMutablePointer<xmlParserCtxt>,
        text: UnsafeBufferPointer<UInt8>,
        names: UnsafeMutablePointer<NameCache>,
        limits: XMLLimits
    ) {
        unsafe self.context = unsafe context
        unsafe self.names = unsafe names
        unsafe self.text = unsafe text
        self.limits = limits
        arena.nodes.reserveCapacity(text.count / 24)
        unsafe scanned = Self.declarationEnd(in: text)
    }

    /// The byte after the XML declaration, which the parser does not report and which looks like a processing instruction.
    private static func declarationEnd(in text: UnsafeBufferPointer<UInt8>) -> Int {
        let begins = unsafe text.count > 5 && text.starts(with: "<?xml".utf8) && XMLSource.isBlank(text[5])
        guard begins else { return 0 }
        var index = 6
        while index < text.count, unsafe text[index] != 0x3E { index += 1 }
        return index
    }

    /// The recorder behind the parser's user data.
    ///
    /// It is a struct behind a pointer because a class would have every access of its properties checked at run time, which costs a
    /// seventh of the whole parse.
    static func from(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<EventRecorder>? {
        unsafe data?.assumingMemoryBound(to: EventRecorder.self)
    }

    private var consumed: Int { unsafe bodkit_offset(context) }

    private var parent: Int32 { open.last ?? -1 }
}

// MARK: Elements

extension EventRecorder {
    mutating func startElement(
        _ name: RawName,
        namespaces: UnsafeBufferPointer<UnsafePointer<UInt8>?>,
        attributes: UnsafeBufferPointer<UnsafePointer<UInt8>?>
    ) {
        let place = consumed
        guard let start = lastOpeningBracket(before: place) else { return }
        endRun(at: start)
        // The parser stands before `>` or `/>`.
        let contentStart = place + (byte(place) == 0x2F ? 2 : 1)
        var record = NodeRecord(kind: .element, parent: parent, start: UInt32(start))
        record.name = unsafe nameID(name)
        record.contentStart = UInt32(contentStart)
        record.firstNamespace = UInt32(arena.namespaces.count)
        record.namespaceCount = UInt16(namespaces.count / 2)
        unsafe appendNamespaces(namespaces)
        record.firstAttribute = UInt32(arena.attributes.count)
        record.attributeCount = UInt16(attributes.count / 5)
        unsafe appendAttributes(attributes, from: start, to: place)
        let index = arena.append(record)
        if open.isEmpty { rootIndex = index }
        open.append(index)
        scanned = contentStart
        declarationCount += Int(record.namespaceCount)
        hasTooManyDeclarations = declarationCount > limits.attributesPerElement
        stopAboveLimits()
    }

    /// Ends the parse; the last thing in a callback, since libxml2 then frees the buffer that its arguments point into.
    private func stopAboveLimits() {
        if hasTooManyNames || hasTooManyDeclarations { unsafe xmlStopParser(context) }
    }

    mutating func endElement() {
        guard let index = open.last else { return }
        let end = consumed
        let isEmptyTag = Int(arena.nodes[Int(index)].contentStart) == end
        let contentEnd = isEmptyTag ? end : lastOpeningBracket(before: end) ?? end
        endRun(at: contentEnd)
        open.removeLast()
        declarationCount -= Int(arena.nodes[Int(index)].namespaceCount)
        arena.nodes[Int(index)].contentEnd = UInt32(contentEnd)
        arena.nodes[Int(index)].end = UInt32(end)
        scanned = end
    }

    private func lastOpeningBracket(before place: Int) -> Int? {
        var index = unsafe min(place, text.count) - 1
        while index >= 0 {
            if unsafe text[index] == 0x3C { return index }
            index -= 1
        }
        return nil
    }

    private func byte(_ place: Int) -> UInt8 {
        unsafe place < text.count ? unsafe text[place] : 0
    }
}

// MARK: Attributes

extension EventRecorder {
    private mutating func appendNamespaces(_ declarations: UnsafeBufferPointer<UnsafePointer<UInt8>?>) {
        for index in stride(from: 0, to: declarations.count, by: 2) {
            unsafe arena.namespaces.append(
                NamespaceRecord(
                    prefix: stringID(declarations[index]),
                    namespace: stringID(declarations[index + 1])
                )
            )
        }
    }

    /// Walks the tag's text beside the parser's list, which holds the attributes in the order of the document.
    private mutating func appendAttributes(
        _ list: UnsafeBufferPointer<UnsafePointer<UInt8>?>,
        from start: Int,
        to end: Int
    ) {
        guard !list.isEmpty else { return }
        var scanner = unsafe TagScanner(text: text, start: start, end: end)
        var index = 0
        while index < list.count, let found = scanner.next() {
            if found.isNamespaceDeclaration { continue }
            guard let local = unsafe list[index], let value = unsafe list[index + 3],
                let valueEnd = unsafe list[index + 4]
            else { return }
            let name = unsafe nameID(RawName(local: local, prefix: list[index + 1], namespace: list[index + 2]))
            let bytes = unsafe UnsafeBufferPointer(start: value, count: valueEnd - value)
            arena.attributes.append(
                AttributeRecord(
                    name: name,
                    start: UInt32(found.nameStart),
                    valueStart: UInt32(found.valueStart),
                    valueEnd: UInt32(found.valueEnd),
                    value: unsafe slice(of: bytes, writtenAt: found.valueStart..<found.valueEnd)
                )
            )
            index += 5
        }
    }

    /// The value as a slice of the text when it was written so, else a copy with its references expanded.
    private mutating func slice(of value: UnsafeBufferPointer<UInt8>, writtenAt written: Range<Int>) -> ValueSlice {
        let isVerbatim =
            unsafe value.count == written.count
            && value.elementsEqual(UnsafeBufferPointer(rebasing: text[written]))
            && !value.contains(0x26)
        if isVerbatim {
            return ValueSlice(start: UInt32(written.lowerBound), count: UInt32(written.count), isExpanded: false)
        }
        let start = arena.expandedValues.count
        unsafe appendAttributeValue(value)
        return ValueSlice(
            start: UInt32(start),
            count: UInt32(arena.expandedValues.count - start),
            isExpanded: true
        )
    }

    /// Without entity substitution the parser leaves `&` in an attribute value as `&#38;`, and nothing else escaped.
    private mutating func appendAttributeValue(_ value: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < value.count {
            let byte = unsafe value[index]
            arena.expandedValues.append(byte)
            index += 1
            if byte == 0x26, index + 4 <= value.count,
                unsafe Array(value[index..<index + 4]) == [0x23, 0x33, 0x38, 0x3B]
            {
                index += 4
            }
        }
    }
}

// MARK: Text

extension EventRecorder {
    /// A run of character data that is still growing.
    private struct TextRun {
        let start: Int
        /// Set while the value is exactly the bytes from `start` on.
        var verbatimCount: Int?
        var expandedStart = 0
    }

    mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        let end = consumed
        guard !open.isEmpty else { return }
        let place = unsafe bytes.baseAddress.map { unsafe bodkit_offset_of(context, $0) } ?? -1
        unsafe extend(with: bytes, place: Int(place))
        scanned = max(scanned, end)
    }

    mutating func section(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !open.isEmpty else { return }
        unsafe extend(with: bytes, place: -1)
        scanned = max(scanned, consumed)
    }

    private mutating func extend(with bytes: UnsafeBufferPointer<UInt8>, place: Int) {
        var current = run ?? TextRun(start: scanned, verbatimCount: 0)
        if let count = current.verbatimCount {
            if place == current.start + count {
                current.verbatimCount = count + bytes.count
                run = current
                return
            }
            current.expandedStart = arena.expandedValues.count
            unsafe arena.expandedValues.append(contentsOf: text[current.start..<current.start + count])
            current.verbatimCount = nil
        }
        unsafe arena.expandedValues.append(contentsOf: bytes)
        run = current
    }

    /// Makes the text node of a finished run; its bytes reach up to the markup that ended it.
    private mutating func endRun(at end: Int) {
        guard let run else { return }
        self.run = nil
        var record = NodeRecord(kind: .text, parent: parent, start: UInt32(run.start))
        record.end = UInt32(end)
        if let count = run.verbatimCount {
            record.value = ValueSlice(start: UInt32(run.start), count: UInt32(count), isExpanded: false)
        } else {
            record.value = ValueSlice(
                start: UInt32(run.expandedStart),
                count: UInt32(arena.expandedValues.count - run.expandedStart),
                isExpanded: true
            )
        }
        _ = arena.append(record)
    }
}

// MARK: Comments and processing instructions

extension EventRecorder {
    mutating func comment(_ value: UnsafePointer<UInt8>) {
        unsafe appendMarkup(.comment, name: 0, value: value)
    }

    mutating func processingInstruction(target: UnsafePointer<UInt8>, data: UnsafePointer<UInt8>?) {
        let name = unsafe nameID(RawName(local: target, prefix: nil, namespace: nil))
        unsafe appendMarkup(.processingInstruction, name: name, value: data)
        stopAboveLimits()
    }

    private mutating func appendMarkup(_ kind: NodeRecord.Kind, name: NameID, value: UnsafePointer<UInt8>?) {
        // Text up to here holds no `<` outside a CDATA section, and `scanned` is behind every section.
        var start = scanned
        while unsafe start < text.count, unsafe text[start] != 0x3C { start += 1 }
        endRun(at: start)
        let end = consumed
        var record = NodeRecord(kind: kind, parent: parent, start: UInt32(start))
        record.name = name
        record.end = UInt32(end)
        let valueStart = arena.expandedValues.count
        if let value = unsafe value {
            var place = unsafe value
            while unsafe place.pointee != 0 {
                unsafe arena.expandedValues.append(place.pointee)
                unsafe place += 1
            }
        }
        record.value = ValueSlice(
            start: UInt32(valueStart),
            count: UInt32(arena.expandedValues.count - valueStart),
            isExpanded: true
        )
        _ = arena.append(record)
        scanned = end
    }
}

// MARK: Names

extension EventRecorder {
    private mutating func nameID(_ name: RawName) -> NameID {
        let id = unsafe names.pointee.number(of: name)
        if unsafe names.pointee.distinctNames > limits.distinctNames { hasTooManyNames = true }
        return id
    }

    private func stringID(_ pointer: UnsafePointer<UInt8>?) -> NameTable.StringID {
        unsafe names.pointee.number(of: pointer)
    }
}

// MARK: Refusals

extension EventRecorder {
    mutating func refuseDocumentType() {
        hasDocumentType = true
        unsafe xmlStopParser(context)
    }

    mutating func record(_ error: xmlError) {
        unsafe failures.append(
            ParserFailure(
                code: Int(error.code),
                level: Int(error.level.rawValue),
                detail: error.str1.map { unsafe String(cString: $0) },
                otherDetail: error.str2.map { unsafe String(cString: $0) },
                element: error.str3.map { unsafe String(cString: $0) },
                otherLine: Int(error.int1),
                offset: consumed
            )
        )
    }
}
