extension JSONScanner {
    /// Remembers the name that was read last, for the comparison at the end of its object.
    @inline(__always)
    mutating func pushName(in content: Range<Int>, hasEscapes: Bool) {
        names.push(tape.words.count - 2, summary: hasEscapes ? decodedSummary(content) : summary(content))
    }

    private func decodedSummary(_ content: Range<Int>) -> UInt64 {
        let name = JSONStringDecoder.decode(bytes[content])
        return name.withUnsafeBytes { Self.summary(of: $0, 0..<name.count) }
    }

    @inline(__always)
    private func summary(_ content: Range<Int>) -> UInt64 {
        bytes.withUnsafeBytes { Self.summary(of: $0, content) }
    }

    /// Compares the names of an object that has ended, and notes those that occur twice.
    @inline(__always)
    mutating func closeNames(of container: JSONOpenContainer) {
        if names.mayRepeat(from: container.firstName) { checkNames(of: container) }
        names.drop(to: container.firstName)
    }

    private mutating func checkNames(of container: JSONOpenContainer) {
        // To find the place of a mistake that nobody will read would cost as much as the document is long.
        if problems.count >= limits.findings { return }
        let pairs = names.pairs(from: container.firstName) { [bytes, tape] place in
            Self.name(at: place, tape: tape, bytes: bytes)
        }
        for pair in pairs.prefix(limits.findings - problems.count) { noteDuplicate(pair, in: container) }
    }

    /// The length, the first and the last bytes.
    @inline(__always)
    private static func summary(of bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
        let count = range.count
        if count >= 8 {
            let first = bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
            let last = bytes.loadUnaligned(fromByteOffset: range.upperBound - 8, as: UInt64.self)
            return first &* 0x9E37_79B9_7F4A_7C15 ^ last ^ UInt64(truncatingIfNeeded: count)
        }
        var summary = UInt64(truncatingIfNeeded: count)
        for index in range { summary = summary << 8 | UInt64(bytes[index]) }
        return summary
    }

    private func name(at place: Int) -> ArraySlice<UInt8> {
        Self.name(at: place, tape: tape, bytes: bytes)
    }

    private static func name(at place: Int, tape: JSONTape, bytes: [UInt8]) -> ArraySlice<UInt8> {
        let content = content(at: place, tape: tape, bytes: bytes)
        return tape.hasEscapes(place) ? JSONStringDecoder.decode(content)[...] : content
    }

    private static func content(at place: Int, tape: JSONTape, bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes[(tape.start(of: place) + 1)..<(tape.stringEnd(of: place) - 1)]
    }

    private mutating func noteDuplicate(_ pair: JSONNameStack.Pair, in container: JSONOpenContainer) {
        let name = String(decoding: name(at: pair.later), as: UTF8.self)
        let first = tape.start(of: pair.first)..<tape.stringEnd(of: pair.first)
        let pointer = pointer(to: container.place).appending(name).description
        note(
            .duplicateKey(name, first: JSONEarlierName(range: first, pointer: pointer)),
            tape.start(of: pair.later)..<tape.stringEnd(of: pair.later)
        )
    }

    /// The pointer of a container of which, like of those around it, the contents are read but not what follows.
    private func pointer(to place: Int) -> JSONPointer {
        var pointer = JSONPointer.root
        for (level, container) in open.enumerated() {
            let target = level + 1 < open.count ? open[level + 1].place : place
            pointer = pointer.appending(token(of: target, in: container))
        }
        return pointer
    }

    private func token(of target: Int, in container: JSONOpenContainer) -> String {
        var child = tape.contents(of: container.place)
        var position = 0
        while child < target {
            let value = container.isObject ? child + 2 : child
            if value == target { return String(decoding: name(at: child), as: UTF8.self) }
            if value > target { break }
            child = tape.next(after: value)
            position += 1
        }
        return String(position)
    }
}
