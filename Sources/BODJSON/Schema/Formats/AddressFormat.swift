/// Addresses of the Internet Protocol.
enum AddressFormat {
    /// Four decimal numbers up to 255 without needless zeros, RFC 2673 section 3.2.
    static func isIPv4(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: 0x2E, omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy(isOctet)
    }

    private static func isOctet(_ part: ArraySlice<UInt8>) -> Bool {
        guard (1...3).contains(part.count), part.allSatisfy(JSONNumberGrammar.isDigit) else { return false }
        if part.count > 1, part.first == 0x30 { return false }
        return part.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
    }

    /// Eight groups of hexadecimal digits, of which a run of zeros may be `::` and the last two IPv4; RFC 4291 section 2.2.
    static func isIPv6(_ text: ArraySlice<UInt8>) -> Bool {
        var parts = text.split(separator: 0x3A, omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return false }
        if parts.first?.isEmpty == true {
            guard parts[1].isEmpty else { return false }
            parts.removeFirst()
        }
        if parts.last?.isEmpty == true {
            guard parts[parts.count - 2].isEmpty else { return false }
            parts.removeLast()
        }
        var count = 0
        for (position, part) in parts.enumerated() where !part.isEmpty {
            let isLast = position == parts.count - 1
            if isGroup(part) { count += 1 } else if isLast, isIPv4(part) { count += 2 } else { return false }
        }
        let gaps = parts.count { $0.isEmpty }
        return gaps == 0 ? count == 8 : gaps == 1 && count <= 7
    }

    private static func isGroup(_ part: ArraySlice<UInt8>) -> Bool {
        (1...4).contains(part.count) && part.allSatisfy(\.isHexDigit)
    }
}
