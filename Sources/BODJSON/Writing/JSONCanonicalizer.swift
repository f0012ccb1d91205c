/// Writes the canonical form of RFC 8785: members sorted by UTF-16, numbers as ECMAScript writes doubles.
struct JSONCanonicalizer {
    private var bytes: [UInt8] = []

    /// What is still to be written.
    private enum Pending {
        case value(JSONValue)
        case text(StaticString)
        case name(String)
    }

    static func canonicalize(_ value: JSONValue) throws(JSONCanonicalError) -> [UInt8] {
        var canonicalizer = JSONCanonicalizer()
        var pending = [Pending.value(value)]
        while let next = pending.popLast() { try canonicalizer.write(next, &pending) }
        return canonicalizer.bytes
    }

    private mutating func write(_ next: Pending, _ pending: inout [Pending]) throws(JSONCanonicalError) {
        switch next {
        case .text(let text): text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        case .name(let name): JSONStringEncoder.encode(name.utf8, into: &bytes)
        case .value(.null): bytes.append(contentsOf: "null".utf8)
        case .value(.bool(let value)): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .value(.string(let text)): JSONStringEncoder.encode(text.utf8, into: &bytes)
        case .value(.number(let number)): try write(number)
        case .value(.array(let elements)): begin(elements, &pending)
        case .value(.object(let members)): begin(members, &pending)
        }
    }

    private mutating func write(_ number: JSONNumber) throws(JSONCanonicalError) {
        guard let text = ECMAScriptNumber.text(of: number.decimal.double) else {
            throw JSONCanonicalError(number: number)
        }
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func begin(_ elements: [JSONValue], _ pending: inout [Pending]) {
        bytes.append(0x5B)
        pending.append(.text("]"))
        for (position, element) in elements.enumerated().reversed() {
            pending.append(.value(element))
            if position > 0 { pending.append(.text(",")) }
        }
    }

    private mutating func begin(_ members: [JSONMember], _ pending: inout [Pending]) {
        bytes.append(0x7B)
        pending.append(.text("}"))
        let sorted = members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
        for (position, member) in sorted.enumerated().reversed() {
            pending.append(.value(member.value))
            pending.append(.text(":"))
            pending.append(.name(member.name))
            if position > 0 { pending.append(.text(",")) }
        }
    }
}

extension JSONValue {
    /// Writes the canonical form of RFC 8785, in which equal documents have equal bytes.
    ///
    /// Numbers become the nearest IEEE 754 doubles, as that standard demands: digits beyond a double's are lost.
    ///
    /// - Returns: The bytes.
    /// - Throws: ``JSONCanonicalError`` for a number beyond the range of a double.
    public func canonicalized() throws(JSONCanonicalError) -> [UInt8] {
        try JSONCanonicalizer.canonicalize(self)
    }
}
