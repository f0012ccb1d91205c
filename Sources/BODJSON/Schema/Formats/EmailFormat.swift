/// Mailboxes of RFC 5321 section 4.1.2, and with the characters of RFC 6531.
struct EmailFormat {
    let isInternational: Bool

    func accepts(_ text: [UInt8]) -> Bool {
        guard isInternational || text.allSatisfy({ $0 < 0x80 }) else { return false }
        guard let at = text.lastIndex(of: 0x40) else { return false }
        let local = text[..<at]
        guard (1...64).contains(local.count), isDotted(local) || isQuoted(local) else { return false }
        return isDomain(text[(at + 1)...])
    }

    private func isDotted(_ local: ArraySlice<UInt8>) -> Bool {
        local.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy(isAtomByte)
        }
    }

    private func isAtomByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte.isASCIIWordByte || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    private func isQuoted(_ local: ArraySlice<UInt8>) -> Bool {
        guard local.count >= 2, local.first == 0x22, local.last == 0x22 else { return false }
        var isEscape = false
        for byte in local.dropFirst().dropLast() {
            if byte < 0x20 || byte == 0x7F || (byte == 0x22 && !isEscape) { return false }
            isEscape = byte == 0x5C && !isEscape
        }
        return !isEscape
    }

    private func isDomain(_ domain: ArraySlice<UInt8>) -> Bool {
        guard domain.first == 0x5B, domain.last == 0x5D else {
            return isInternational
                ? HostnameFormat.isInternational(Array(domain)) : HostnameFormat.isHostname(Array(domain))
        }
        let literal = domain.dropFirst().dropLast()
        if literal.starts(with: "IPv6:".utf8) { return AddressFormat.isIPv6(literal.dropFirst(5)) }
        return AddressFormat.isIPv4(literal)
    }
}
