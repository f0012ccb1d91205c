extension JSONScanner {
    /// Notes a mistake after which the reading goes on, as long as there are not too many.
    mutating func note(_ kind: JSONProblem.Kind, _ range: Range<Int>) {
        if problems.count < limits.findings { problems.append(JSONProblem(kind: kind, range: range)) }
    }

    /// Notes the mistake that ends the reading, at the present byte.
    mutating func stop(_ kind: JSONProblem.Kind) -> Stop {
        stop(kind, index..<min(index + 1, bytes.count))
    }

    /// Notes the mistake that ends the reading; the end of the document in the wrong place goes before anything else.
    mutating func stop(_ kind: JSONProblem.Kind, _ range: Range<Int>) -> Stop {
        if case .unexpectedCharacter = kind, range.lowerBound >= bytes.count {
            problems.append(JSONProblem(kind: endKind, range: bytes.count..<bytes.count))
        } else {
            problems.append(JSONProblem(kind: kind, range: scalarRange(range)))
        }
        return Stop()
    }

    private var endKind: JSONProblem.Kind {
        guard let container = open.last else { return .empty }
        return .unexpectedEnd(inside: container.isObject ? "object" : "array")
    }

    /// Widens a range that begins a character of several bytes to the whole of it.
    private func scalarRange(_ range: Range<Int>) -> Range<Int> {
        guard range.count == 1, bytes[range.lowerBound] >= 0xC0 else { return range }
        var end = range.upperBound
        while end < bytes.count, bytes[end] & 0xC0 == 0x80, end - range.lowerBound < 4 { end += 1 }
        return range.lowerBound..<end
    }
}
