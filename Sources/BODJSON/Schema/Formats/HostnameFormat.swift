/// Names of hosts: RFC 1123 section 2.1, and RFC 5890 for names beyond ASCII.
enum HostnameFormat {
    static func isHostname(_ text: [UInt8]) -> Bool {
        guard (1...253).contains(text.count) else { return false }
        return text.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { isLabel($0) }
    }

    static func isInternational(_ text: [UInt8]) -> Bool {
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        let labels = scalars.split(omittingEmptySubsequences: false) { "\u{2E}\u{3002}\u{FF0E}\u{FF61}".contains($0) }
        var length = labels.count - 1
        var decoded: [[Unicode.Scalar]] = []
        for label in labels {
            guard let (unicode, count) = internationalLabel(Array(label)) else { return false }
            decoded.append(unicode)
            length += count
        }
        return length <= 253 && InternationalLabel.isBidiValid(decoded)
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        guard isLetterDigitHyphen(label) else { return false }
        guard hasPrefix(label) else { return true }
        guard let unicode = decodeALabel(label) else { return false }
        return InternationalLabel.isValid(unicode) && InternationalLabel.isBidiValid([unicode])
    }

    private static func hasPrefix(_ label: ArraySlice<UInt8>) -> Bool {
        label.count >= 4 && label.prefix(4).elementsEqual("xn--".utf8) { $0 | 0x20 == $1 | 0x20 }
    }

    private static func isLetterDigitHyphen(_ label: ArraySlice<UInt8>) -> Bool {
        guard (1...63).contains(label.count), label.first != 0x2D, label.last != 0x2D else { return false }
        return label.allSatisfy { $0 == 0x2D || ($0.isASCIIWordByte && $0 != 0x5F && $0 != 0x24) }
    }

    /// A label in Unicode, and its length in ASCII; nil when it is none.
    private static func internationalLabel(_ label: [Unicode.Scalar]) -> (unicode: [Unicode.Scalar], count: Int)? {
        if label.allSatisfy(\.isASCII) {
            let bytes = label.map { UInt8($0.value) }
            guard isLabel(bytes[...]) else { return nil }
            return (decodeALabel(bytes[...]) ?? label, bytes.count)
        }
        guard InternationalLabel.isValid(label), let code = Punycode.encode(label) else { return nil }
        let count = code.count + 4
        return count <= 63 ? (label, count) : nil
    }

    /// The Unicode form of an `xn--` label; nil unless encoding it again gives the same label.
    private static func decodeALabel(_ label: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
        guard hasPrefix(label) else { return nil }
        let code = label.dropFirst(4).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let scalars = Punycode.decode(code), !scalars.allSatisfy(\.isASCII) else { return nil }
        return Punycode.encode(scalars) == code ? scalars : nil
    }
}

extension String {
    fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
