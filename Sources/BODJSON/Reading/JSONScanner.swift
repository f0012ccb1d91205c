/// Reads a document into a tape: RFC 8259, strict, without recursion.
///
/// Mistakes after which the rest is still clear are noted and the reading goes on; the others end it.
struct JSONScanner {
    let bytes: [UInt8]
    let limits: JSONLimits
    var tape = JSONTape()
    var index = 0
    var problems: [JSONProblem] = []
    var open: [JSONOpenContainer] = []
    var names = JSONNameStack()

    /// The end of the reading before the end of the document; the problem is noted already.
    struct Stop: Error {}

    /// What may come next.
    private enum Expectation {
        case value
        case valueOrEnd
        case nameOrEnd
        case name
        case separator
        case nothing
    }

    // A name, its colon, its value and the comma after it are taken in one step: the loop over steps costs more than they.

    init(bytes: [UInt8], limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
        tape.words.reserveCapacity(bytes.count / 4 + 8)
    }

    mutating func scan() {
        guard checkStart() else { return }
        do throws(Stop) {
            var expectation = Expectation.value
            while expectation != .nothing { expectation = try step(expectation) }
            skipToToken()
            if index < bytes.count { note(.trailingContent, index..<bytes.count) }
        } catch {
            // The problem that ended the reading is the last in the list.
        }
    }

    private mutating func step(_ expectation: Expectation) throws(Stop) -> Expectation {
        skipToToken()
        switch expectation {
        case .value: return try value()
        case .valueOrEnd: return peek == 0x5D ? close() : try value()
        case .name: return try name()
        case .nameOrEnd: return peek == 0x7D ? close() : try name()
        case .separator: return try separator()
        case .nothing: return .nothing
        }
    }

    private mutating func value() throws(Stop) -> Expectation {
        switch peek {
        case 0x22: _ = try string()
        case 0x7B: return try openContainer(.object)
        case 0x5B: return try openContainer(.array)
        case 0x2D, 0x30...0x39: try number()
        case 0x74: try literal(.trueLiteral, "true")
        case 0x66: try literal(.falseLiteral, "false")
        case 0x6E: try literal(.null, "null")
        default:
            try recoverValue()
            return .value
        }
        return open.isEmpty ? .nothing : .separator
    }

    private mutating func name() throws(Stop) -> Expectation {
        guard peek == 0x22 else {
            throw stopAtName()
        }
        let start = index
        let hasEscapes = try string()
        pushName(in: start + 1..<index - 1, hasEscapes: hasEscapes)
        return try colon()
    }

    private mutating func colon() throws(Stop) -> Expectation {
        skipToToken()
        guard peek == 0x3A else { throw stop(.unexpectedCharacter(expected: "a colon after the name")) }
        index &+= 1
        skipToToken()
        return try value()
    }

    private mutating func separator() throws(Stop) -> Expectation {
        guard let container = open.last else { return .nothing }
        let closing: UInt8 = container.isObject ? 0x7D : 0x5D
        let byte = peek
        if byte == 0x2C { return try comma(before: closing, isObject: container.isObject) }
        if byte == closing { return close() }
        try noteMissingComma(isObject: container.isObject)
        return container.isObject ? .name : .value
    }

    private mutating func comma(before closing: UInt8, isObject: Bool) throws(Stop) -> Expectation {
        let place = index
        index &+= 1
        skipToToken()
        guard peek == closing else { return isObject ? try name() : try value() }
        note(.trailingComma(closing: isObject ? "}" : "]"), place..<place + 1)
        return close()
    }

    private mutating func openContainer(_ tag: JSONTape.Tag) throws(Stop) -> Expectation {
        if open.count >= limits.depth {
            throw stop(.limitExceeded(name: "depth", limit: limits.depth, unit: "levels of arrays and objects"))
        }
        open.append(JSONOpenContainer(place: tape.words.count, isObject: tag == .object, firstName: names.count))
        tape.words.append(tag.rawValue << 29 | UInt32(truncatingIfNeeded: index))
        tape.words.append(0)
        index += 1
        return tag == .object ? .nameOrEnd : .valueOrEnd
    }

    private mutating func close() -> Expectation {
        index += 1
        guard let container = open.popLast() else { return .nothing }
        tape.words[container.place + 1] = UInt32(truncatingIfNeeded: tape.words.count)
        if container.isObject { closeNames(of: container) }
        return open.isEmpty ? .nothing : .separator
    }
}
