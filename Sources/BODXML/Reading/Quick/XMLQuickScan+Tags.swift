#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension XMLQuickScan {
    /// Reads a start tag or an empty-element tag; XML 1.0, productions 40 and 44.
    @inline(__always)
    mutating func startTag() -> Bool {
        let start = index
        guard byte(start) == 0x3C, start - runStart <= limits.valueBytes, open.count < limits.depth else {
            return false
        }
        index = start + 1
        let name = writtenName()
        let bindingCount = bindings.count
        let around = defaultNamespace
        var record = NodeRecord(kind: .element, parent: parent, start: UInt32(truncatingIfNeeded: start))
        record.firstNamespace = UInt32(truncatingIfNeeded: arena.namespaces.count)
        record.firstAttribute = UInt32(truncatingIfNeeded: arena.attributes.count)
        guard index < count else { return false }
        if byte(index) != 0x3E {
            guard readAttributes() else { return false }
            record.namespaceCount = UInt16(arena.namespaces.count - Int(record.firstNamespace))
            record.attributeCount = UInt16(arena.attributes.count - Int(record.firstAttribute))
            declarationCount += Int(record.namespaceCount)
            guard declarationCount <= limits.attributesPerElement else { return false }
        }
        guard let id = number(of: name) else { return false }
        record.name = id
        let isEmpty = byte(index) == 0x2F
        index += isEmpty ? 2 : 1
        record.contentStart = UInt32(truncatingIfNeeded: index)
        let node = append(record)
        runStart = index
        open.append(
            OpenElement(
                parent: parent,
                node: node,
                nameCount: name.count,
                bindingCount: bindingCount,
                defaultNamespace: around
            )
        )
        parent = node
        lastChild = -1
        if isEmpty { close(contentEnd: index) }
        return true
    }

    /// Reads an end tag; XML 1.0, production 42.
    @inline(__always)
    mutating func endTag() -> Bool {
        let start = index
        guard start - runStart <= limits.valueBytes, let element = open.last else { return false }
        let opening = Int(arena.nodes[Int(element.node)].start)
        guard start + 2 + element.nameCount < count,
            unsafe memcmp(text + start + 2, text + opening + 1, element.nameCount) == 0
        else { return false }
        index = start + 2 + element.nameCount
        skipBlanks()
        guard index < count, byte(index) == 0x3E else { return false }
        index += 1
        close(contentEnd: start)
        runStart = index
        return true
    }

    /// Ends the open element at the present place.
    @inline(__always)
    private mutating func close(contentEnd: Int) {
        guard let element = open.popLast() else { return }
        declarationCount -= arena.nodes[Int(element.node)].end(lastChild, contentEnd, index)
        parent = element.parent
        lastChild = element.node
        defaultNamespace = element.defaultNamespace
        if bindings.count > element.bindingCount { bindings.removeLast(bindings.count - element.bindingCount) }
    }
}

// MARK: Names

extension XMLQuickScan {
    /// Reads up to what can end a name.
    ///
    /// Whether it is one is decided where it is met first.
    @inline(__always)
    mutating func writtenName() -> WrittenName {
        let start = index
        var place = index
        var hash: UInt64 = 0
        var prefixCount = -1
        while place < count {
            let word = word(place)
            let length = ByteWord.place(
                word.isBelow(0x21) | word.holds(0x3E) | word.holds(0x2F) | word.holds(0x3D)
            )
            let part = ByteWord(bits: word.prefix(length))
            let colon = part.holds(0x3A)
            if colon != 0, prefixCount < 0 { prefixCount = place - start + ByteWord.place(colon) }
            hash = (hash ^ part.bits) &* 0x9E37_79B9_7F4A_7C15
            place += length
            if length < 8 { break }
        }
        index = place
        return WrittenName(start: start, count: place - start, prefixCount: prefixCount, hash: hash)
    }

    /// The number of an element's name, with the namespaces that hold now.
    @inline(__always)
    private func number(of name: WrittenName) -> NameID? {
        name.prefixCount < 0 ? number(of: name, namespace: defaultNamespace) : numberOfPrefixed(name)
    }

    func numberOfPrefixed(_ name: WrittenName) -> NameID? {
        namespace(ofPrefixAt: name.start, count: name.prefixCount).flatMap { number(of: name, namespace: $0) }
    }

    /// The number of a name; nil when it is no name, or one name too many.
    @inline(__always)
    func number(of name: WrittenName, namespace: NameTable.StringID) -> NameID? {
        guard name.count <= limits.nameBytes else { return nil }
        let written = unsafe UnsafeBufferPointer(start: text + name.start, count: name.count)
        guard let id = unsafe names.pointee.number(of: written, name, namespace: namespace) else { return nil }
        return unsafe names.pointee.distinctNames <= limits.distinctNames ? id : nil
    }

    /// The namespace that a prefix is bound to; nil when it is not.
    ///
    /// `xml` needs no declaration (Namespaces in XML 1.0, section 3).
    private func namespace(ofPrefixAt start: Int, count: Int) -> NameTable.StringID? {
        for binding in bindings.reversed() where binding.count == count {
            if unsafe memcmp(text + binding.start, text + start, count) == 0 { return binding.namespace }
        }
        guard count == 3, starts("xml", at: start) else { return nil }
        return unsafe names.pointee.number(ofBytes: Array(XMLGrammar.xmlNamespace.utf8))
    }
}

extension NodeRecord {
    /// Ends an element.
    ///
    /// - Returns: How many namespace declarations end with it.
    @inline(__always)
    fileprivate mutating func end(_ lastChild: Int32, _ contentEnd: Int, _ end: Int) -> Int {
        self.lastChild = lastChild
        self.contentEnd = UInt32(truncatingIfNeeded: contentEnd)
        self.end = UInt32(truncatingIfNeeded: end)
        return Int(namespaceCount)
    }
}
