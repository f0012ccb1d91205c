extension XMLQuickScan {
    /// XML 1.0, production 23; a document need not have one.
    mutating func declaration() -> Bool {
        guard starts("<?xml", at: 0) else { return true }
        index = 5
        let version = pseudoAttribute("version")
        let encoding = pseudoAttribute("encoding")
        let standalone = pseudoAttribute("standalone")
        guard case .value(let number) = version, number.count == 3, starts("1.0", at: number.lowerBound),
            accepts(encoding, where: isEncodingName), accepts(standalone, where: isYesOrNo)
        else { return false }
        skipBlanks()
        guard starts("?>", at: index) else { return false }
        index += 2
        return true
    }

    private enum PseudoAttribute {
        case absent
        case value(Range<Int>)
        case unclear
    }

    private mutating func pseudoAttribute(_ name: StaticString) -> PseudoAttribute {
        let before = index
        skipBlanks()
        guard index > before, starts(name, at: index) else {
            index = before
            return .absent
        }
        index += name.utf8CodeUnitCount
        guard let quote = equalsAndQuote() else { return .unclear }
        let start = index
        while index < count, byte(index) != quote { index += 1 }
        guard index < count else { return .unclear }
        index += 1
        return .value(start..<index - 1)
    }

    private func accepts(_ attribute: PseudoAttribute, where isValid: (Range<Int>) -> Bool) -> Bool {
        switch attribute {
        case .absent: true
        case .value(let range): isValid(range)
        case .unclear: false
        }
    }

    /// Passes the equals sign and the opening quote.
    mutating func equalsAndQuote() -> UInt8? {
        skipBlanks()
        guard index < count, byte(index) == 0x3D else { return nil }
        index += 1
        skipBlanks()
        guard index < count, byte(index) == 0x22 || byte(index) == 0x27 else { return nil }
        index += 1
        return byte(index - 1)
    }

    /// Production 81; which encodings are read is decided before.
    private func isEncodingName(_ range: Range<Int>) -> Bool {
        guard let first = range.first, isLetter(byte(first)) else { return false }
        return range.allSatisfy { place in
            switch byte(place) {
            case 0x30...0x39, 0x2D, 0x2E, 0x5F: true
            default: isLetter(byte(place))
            }
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private func isYesOrNo(_ range: Range<Int>) -> Bool {
        range.count == 3 && starts("yes", at: range.lowerBound)
            || range.count == 2 && starts("no", at: range.lowerBound)
    }
}
