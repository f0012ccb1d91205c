extension JSONPullParser {
    /// Whether the token that begins at a place is there as a whole.
    func isComplete(at place: Int) -> Bool {
        if isFinished { return true }
        let bytes = scanner.bytes
        switch bytes[place] {
        case 0x22: return isStringComplete(at: place) || bytes.count - place > limits.stringBytes + 2
        case 0x2F: return place + 1 < bytes.count
        case 0x27: return bytes[(place + 1)...].contains { $0 == 0x27 || $0 == 0x0A }
        case let byte where byte.isWordByte || byte == 0x2D || byte == 0x2B || byte == 0x2E:
            return bytes.count - place > limits.numberDigits + 10 || bytes[place...].contains { !$0.isTokenByte }
        default: return true
        }
    }

    private func isStringComplete(at place: Int) -> Bool {
        let bytes = scanner.bytes
        var index = place + 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 { return true }
            index += byte == 0x5C ? 2 : 1
        }
        return false
    }

    /// Takes the next token; nil when it is no event of its own.
    mutating func step() throws(JSONScanner.Stop) -> JSONEvent? {
        switch (expectation, scanner.peek) {
        case (.valueOrEnd, 0x5D), (.separator, 0x5D): return try end(isObject: false)
        case (.nameOrEnd, 0x7D), (.separator, 0x7D): return try end(isObject: true)
        case (.valueAfterComma, 0x5D), (.name, 0x7D): throw scanner.stop(trailingComma)
        case (.value, _), (.valueAfterComma, _), (.valueOrEnd, _): return try value()
        case (.name, 0x22), (.nameOrEnd, 0x22): return try name()
        case (.colon, 0x3A): return pass(.value)
        case (.separator, 0x2C): return pass(levels.last?.isObject == true ? .name : .valueAfterComma)
        default: throw unexpected()
        }
    }

    private var trailingComma: JSONProblem.Kind {
        .trailingComma(closing: levels.last?.isObject == true ? "}" : "]")
    }

    private mutating func pass(_ next: JSONExpectation) -> JSONEvent? {
        scanner.index += 1
        expectation = next
        return nil
    }

    private mutating func unexpected() -> JSONScanner.Stop {
        scanner.skipToToken()
        if !scanner.problems.isEmpty { return JSONScanner.Stop() }
        switch expectation {
        case .name, .nameOrEnd: return scanner.stopAtName()
        case .colon: return scanner.stop(.unexpectedCharacter(expected: "a colon after the name"))
        case .nothing: return scanner.stop(.trailingContent)
        default:
            let closing = levels.last?.isObject == true ? "}" : "]"
            return scanner.stop(.unexpectedCharacter(expected: "a comma or \(closing)"))
        }
    }

    private mutating func value() throws(JSONScanner.Stop) -> JSONEvent? {
        let start = scanner.index
        switch scanner.peek {
        case 0x7B: return try begin(isObject: true)
        case 0x5B: return try begin(isObject: false)
        case 0x22:
            let text = try text()
            return scalar(start, .string(String(decoding: text, as: UTF8.self)))
        case 0x2D, 0x30...0x39:
            try scanner.number()
            let text = String(decoding: scanner.bytes[start..<scanner.index], as: UTF8.self)
            return scalar(start, .number(JSONNumber(validated: text)))
        case 0x74: return try literal(.trueLiteral, "true", .bool(true))
        case 0x66: return try literal(.falseLiteral, "false", .bool(false))
        case 0x6E: return try literal(.null, "null", .null)
        default:
            scanner.skipToToken()
            if scanner.problems.isEmpty { try scanner.recoverValue() }
            throw JSONScanner.Stop()
        }
    }

    private mutating func literal(
        _ tag: JSONTape.Tag,
        _ text: StaticString,
        _ event: JSONEvent
    ) throws(JSONScanner.Stop) -> JSONEvent {
        let start = scanner.index
        try scanner.literal(tag, text)
        return scalar(start, event)
    }

    private mutating func scalar(_ start: Int, _ event: JSONEvent) -> JSONEvent {
        rawBytes = scanner.bytes[start..<scanner.index]
        expectation = levels.isEmpty ? .nothing : .separator
        return event
    }

    /// Takes a string; its content with escapes resolved.
    private mutating func text() throws(JSONScanner.Stop) -> ArraySlice<UInt8> {
        let start = scanner.index
        if !isFinished, !isStringComplete(at: start) {
            throw scanner.stop(
                .limitExceeded(name: "stringBytes", limit: limits.stringBytes, unit: "bytes of a string")
            )
        }
        let hasEscapes = try scanner.string()
        let content = scanner.bytes[(start + 1)..<(scanner.index - 1)]
        return hasEscapes && scanner.problems.isEmpty ? JSONStringDecoder.decode(content)[...] : content
    }

    private mutating func name() throws(JSONScanner.Stop) -> JSONEvent {
        let start = scanner.index
        let name = try text()
        rawBytes = scanner.bytes[start..<scanner.index]
        try keep(Array(name), start)
        expectation = .colon
        return .name(String(decoding: name, as: UTF8.self))
    }

    private mutating func keep(_ name: [UInt8], _ start: Int) throws(JSONScanner.Stop) {
        let last = levels.count - 1
        guard levels[last].names.insert(ByteKey(name)).inserted else {
            let text = String(decoding: name, as: UTF8.self)
            throw scanner.stop(.duplicateKey(text, first: nil), start..<scanner.index)
        }
        levels[last].nameBytes += name.count
        nameBytes += name.count
        if nameBytes > limits.stringBytes {
            throw scanner.stop(
                .limitExceeded(name: "stringBytes", limit: limits.stringBytes, unit: "bytes of names in open objects"),
                start..<scanner.index
            )
        }
    }

    private mutating func begin(isObject: Bool) throws(JSONScanner.Stop) -> JSONEvent {
        if levels.count >= limits.depth {
            let unit = "levels of arrays and objects"
            throw scanner.stop(.limitExceeded(name: "depth", limit: limits.depth, unit: unit))
        }
        scanner.index += 1
        levels.append(JSONPullLevel(isObject: isObject))
        expectation = isObject ? .nameOrEnd : .valueOrEnd
        return isObject ? .beginObject : .beginArray
    }

    private mutating func end(isObject: Bool) throws(JSONScanner.Stop) -> JSONEvent {
        guard let level = levels.last, level.isObject == isObject else { throw unexpected() }
        scanner.index += 1
        levels.removeLast()
        nameBytes -= level.nameBytes
        expectation = levels.isEmpty ? .nothing : .separator
        return isObject ? .endObject : .endArray
    }
}

extension UInt8 {
    /// Whether the byte can be a part of a number or a word.
    fileprivate var isTokenByte: Bool { isWordByte || self == 0x2D || self == 0x2B || self == 0x2E }
}
