/// The grammar of URIs, RFC 3986 appendix A, and of IRIs, RFC 3987 section 2.2.
struct URIFormat {
    let isInternational: Bool

    /// Whether a text is a URI with a scheme.
    func isAbsolute(_ text: [UInt8]) -> Bool {
        guard let colon = schemeEnd(text) else { return false }
        return isRest(text[(colon + 1)...])
    }

    /// Whether a text is a URI or a relative reference.
    func isReference(_ text: [UInt8]) -> Bool {
        if isAbsolute(text) { return true }
        let firstSegment = text.prefix { !"/?#".utf8.contains($0) }
        return !firstSegment.contains(0x3A) && isRest(text[...])
    }

    private func schemeEnd(_ text: [UInt8]) -> Int? {
        guard let colon = text.firstIndex(of: 0x3A), let first = text.first, isLetter(first) else { return nil }
        let isScheme = text[..<colon].allSatisfy { byte in
            isLetter(byte) || JSONNumberGrammar.isDigit(byte) || "+-.".utf8.contains(byte)
        }
        return isScheme ? colon : nil
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }

    /// What follows the scheme: authority, path, query and fragment.
    private func isRest(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        if let hash = rest.firstIndex(of: 0x23) {
            guard isPart(rest[(hash + 1)...], also: "/?") else { return false }
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: 0x3F) {
            guard isPart(rest[(mark + 1)...], also: "/?", takesPrivate: true) else { return false }
            rest = rest[..<mark]
        }
        if rest.starts(with: [0x2F, 0x2F]) {
            let authority = rest.dropFirst(2).prefix { $0 != 0x2F }
            guard isAuthority(authority) else { return false }
            rest = rest[authority.endIndex...]
        }
        return isPart(rest, also: "/")
    }

    private func isAuthority(_ authority: ArraySlice<UInt8>) -> Bool {
        var host = authority
        if let at = host.firstIndex(of: 0x40) {
            guard isPart(host[..<at], also: "", without: "@") else { return false }
            host = host[(at + 1)...]
        }
        if host.first == 0x5B {
            guard let end = host.firstIndex(of: 0x5D) else { return false }
            return isLiteral(host[(host.startIndex + 1)..<end]) && isPort(host[(end + 1)...])
        }
        let name = host.prefix { $0 != 0x3A }
        return isPart(name, also: "", without: ":@") && isPort(host[name.endIndex...])
    }

    private func isPort(_ text: ArraySlice<UInt8>) -> Bool {
        text.isEmpty || text.first == 0x3A && text.dropFirst().allSatisfy(JSONNumberGrammar.isDigit)
    }

    private func isLiteral(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, first | 0x20 == 0x76 else { return AddressFormat.isIPv6(text) }
        let parts = text.dropFirst().split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
        return parts[0].allSatisfy(\.isHexDigit) && isPart(parts[1], also: "", without: "@%")
    }

    /// Whether a text has only characters of `pchar`, some more, and some less.
    private func isPart(
        _ text: ArraySlice<UInt8>,
        also more: String,
        without less: String = "",
        takesPrivate: Bool = false
    ) -> Bool {
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if less.unicodeScalars.contains(scalar) { return false }
            if scalar == "%" {
                let digits = scalars[index...].prefix(2)
                guard digits.count == 2, digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }) else {
                    return false
                }
                index += 2
            } else if !isCharacter(scalar, takesPrivate), !more.unicodeScalars.contains(scalar) {
                return false
            }
        }
        return true
    }

    private func isCharacter(_ scalar: Unicode.Scalar, _ takesPrivate: Bool) -> Bool {
        if scalar.isASCII {
            let byte = UInt8(scalar.value)
            return isLetter(byte) || JSONNumberGrammar.isDigit(byte) || "-._~!$&'()*+,;=:@".utf8.contains(byte)
        }
        return isInternational && Self.isInternational(scalar, takesPrivate: takesPrivate)
    }

    /// `ucschar` and `iprivate` of RFC 3987 section 2.2.
    static func isInternational(_ scalar: Unicode.Scalar, takesPrivate: Bool) -> Bool {
        switch scalar.value {
        case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
        case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: takesPrivate
        case 0x10000...0xEFFFF: scalar.value & 0xFFFE != 0xFFFE && !(0xE0000...0xE0FFF).contains(scalar.value)
        default: false
        }
    }
}
