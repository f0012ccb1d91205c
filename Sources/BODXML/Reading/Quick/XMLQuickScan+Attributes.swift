#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension XMLQuickScan {
    /// Reads what stands between the name and the end of a start tag, and stops before `>` or `/>`.
    mutating func readAttributes() -> Bool {
        attributes.removeAll(keepingCapacity: true)
        let firstNamespace = arena.namespaces.count
        while true {
            let before = index
            skipBlanks()
            guard index < count else { return false }
            if byte(index) == 0x3E { break }
            if byte(index) == 0x2F {
                guard index + 1 < count, byte(index + 1) == 0x3E else { return false }
                break
            }
            let total = attributes.count + arena.namespaces.count - firstNamespace
            guard index > before, total < limits.attributesPerElement, attribute(firstNamespace) else {
                return false
            }
        }
        return resolveAttributes()
    }

    private mutating func attribute(_ firstNamespace: Int) -> Bool {
        let name = writtenName()
        guard name.count > 0, name.count <= limits.nameBytes, let quote = equalsAndQuote(), let value = value(quote)
        else { return false }
        guard starts("xmlns", at: name.start), name.count == 5 || name.prefixCount == 5 else {
            attributes.append(WrittenAttribute(name: name, value: value))
            return true
        }
        return declare(name, value, firstNamespace)
    }

    /// XML 1.0, production 10, and what section 3.3.3 makes of white space in it.
    private mutating func value(_ quote: UInt8) -> WrittenValue? {
        let start = index
        var valueStart: Int?
        while index < count {
            if valueStart == nil {
                index += Self.plainBytes(word(index), quote)
                guard index < count else { return nil }
            }
            if byte(index) == quote { break }
            let byte = byte(index)
            switch byte {
            case 0x3C, ..<0x09, 0x0B, 0x0C, 0x0E..<0x20: return nil
            case 0x09, 0x0A, 0x0D, 0x26:
                guard let (value, next) = normalised(byte) else { return nil }
                if valueStart == nil { valueStart = beginExpanded(from: start) }
                arena.expandedValues.append(value)
                index = next
            case 0xEF where isNoncharacter(index): return nil
            default:
                if valueStart != nil { arena.expandedValues.append(byte) }
                index += 1
            }
        }
        let end = index
        guard end < count, end - start <= limits.valueBytes else { return nil }
        index += 1
        return WrittenValue(start: start, end: end, slice: valueStart.map(expanded) ?? verbatim(start, end))
    }

    /// How many bytes from the first one on certainly stand for themselves in a value between such quotes.
    @inline(__always)
    private static func plainBytes(_ word: ByteWord, _ quote: UInt8) -> Int {
        ByteWord.place(
            word.holds(quote) | word.holds(0x3C) | word.holds(0x26) | word.isBelow(0x20) | word.isBeyondASCII
        )
    }

    /// What a character stands for in the value of an attribute, and the place behind it.
    private func normalised(_ byte: UInt8) -> (value: UInt8, next: Int)? {
        if byte == 0x26 { return rewritten(at: index) }
        return byte == 0x0D ? rewritten(at: index).map { (0x20, $0.next) } : (0x20, index + 1)
    }

    private mutating func beginExpanded(from start: Int) -> Int {
        let place = arena.expandedValues.count
        unsafe arena.expandedValues.append(contentsOf: UnsafeBufferPointer(start: text + start, count: index - start))
        return place
    }
}

// MARK: Namespaces

extension XMLQuickScan {
    /// Binds a prefix, or the default namespace.
    private mutating func declare(
        _ name: WrittenName,
        _ value: WrittenValue,
        _ firstNamespace: Int
    ) -> Bool {
        guard !value.slice.isExpanded, value.end > value.start, !isReserved(value),
            let namespace = number(from: value.start, to: value.end)
        else { return false }
        var prefix: NameTable.StringID = -1
        if name.prefixCount < 0 {
            defaultNamespace = namespace
        } else {
            let start = name.start + 6
            let length = name.count - 6
            guard isDeclarable(start, length), let id = number(from: start, to: start + length) else { return false }
            prefix = id
            bindings.append(PrefixBinding(start: start, count: length, namespace: namespace))
        }
        guard !arena.namespaces[firstNamespace...].contains(where: { $0.prefix == prefix }) else { return false }
        arena.namespaces.append(NamespaceRecord(prefix: prefix, namespace: namespace))
        return true
    }

    private func number(from start: Int, to end: Int) -> NameTable.StringID? {
        unsafe names.pointee.number(ofBytes: Array(UnsafeBufferPointer(start: text + start, count: end - start)))
    }

    /// The two namespaces that may not be declared, or only in one way; Namespaces in XML 1.0, section 3.
    private func isReserved(_ value: WrittenValue) -> Bool {
        let bytes = unsafe UnsafeBufferPointer(start: text + value.start, count: value.end - value.start)
        return unsafe bytes.elementsEqual(XMLGrammar.xmlNamespace.utf8)
            || bytes.elementsEqual(XMLGrammar.xmlnsNamespace.utf8)
    }

    private func isDeclarable(_ start: Int, _ length: Int) -> Bool {
        guard unsafe XMLGrammar.isASCIINCName(UnsafeBufferPointer(start: text + start, count: length)) else {
            return false
        }
        return !(length == 3 && starts("xml", at: start)) && !(length == 5 && starts("xmlns", at: start))
    }
}

// MARK: Names

extension XMLQuickScan {
    /// Gives the attributes their names, now that all prefixes of the tag are known.
    private mutating func resolveAttributes() -> Bool {
        let first = arena.attributes.count
        for attribute in attributes {
            let name = attribute.name
            guard let id = name.prefixCount < 0 ? number(of: name, namespace: -1) : numberOfPrefixed(name),
                !repeats(id, since: first)
            else { return false }
            arena.attributes.append(
                AttributeRecord(
                    name: id,
                    start: UInt32(truncatingIfNeeded: name.start),
                    valueStart: UInt32(truncatingIfNeeded: attribute.value.start),
                    valueEnd: UInt32(truncatingIfNeeded: attribute.value.end),
                    value: attribute.value.slice
                )
            )
        }
        return true
    }

    /// Whether the tag has an attribute of the same local name and namespace already; Namespaces in XML 1.0, section 6.3.
    private func repeats(_ id: NameID, since first: Int) -> Bool {
        guard arena.attributes.count > first else { return false }
        let expanded = unsafe names.pointee.table.entries[Int(id)].expanded
        return arena.attributes[first...].contains {
            unsafe names.pointee.table.entries[Int($0.name)].expanded == expanded
        }
    }
}
