import BODDiagnostics
import BODModel
import BODXML

/// Reports an e-mail address that cannot be one.
struct EMailSyntax: Rule {
    static let description = RuleDescription(
        "party/e-mail-syntax",
        .warning,
        name: "Malformed e-mail address",
        summary: "The URI of a communication by e-mail is one address, with mailto: before it or not.",
        rationale: "nothing that is sent there arrives",
        remedy: "write one address, such as mailto:buyer@example.com, and one Communication for each",
        passing: [
            .bod(nouns: contact("mailto:h.oltmann@varlund.example.com")), .bod(nouns: contact("o'neil+po@example.com")),
        ],
        failing: [
            .bod(nouns: contact("↓mailto:h.oltmann")), .bod(nouns: contact("↓a@example.com; b@example.com")),
            .bod(nouns: contact("↓a@b@example.com")),
        ],
        references: ["RFC 6068, section 2", "RFC 5321, section 4.1.2"]
    )

    private static func contact(_ uri: String) -> String {
        """
        <PurchaseOrder><Communication><ChannelCode>Email</ChannelCode><URI>\(uri)</URI></Communication></PurchaseOrder>
        """
    }

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        for communication in bod.elements.elements(named: "Communication") {
            guard let uri = communication.child("URI"), let text = uri.text.nonBlank,
                Self.address(in: text) != nil || isMail(communication),
                !isAddress(Self.address(in: text) ?? text.utf8[...])
            else { continue }
            report(Finding(.malformed(text), at: .content(uri)))
        }
    }

    private func isMail(_ communication: ElementNode) -> Bool {
        let channel = communication.value(of: "ChannelCode")?.lowercased() ?? ""
        return channel.filter { $0 != "-" } == "email"
    }

    /// The address in a URI of the scheme mailto, without its parameters (RFC 6068, section 2); nil for another text.
    private static func address(in text: String) -> Substring.UTF8View? {
        let scheme = "mailto:"
        guard beginsWithoutCase(text, scheme) else { return nil }
        return text.utf8.dropFirst(scheme.utf8.count).prefix { $0 != UInt8(ascii: "?") }
    }

    private func isAddress(_ address: Substring.UTF8View) -> Bool {
        guard let at = address.firstIndex(of: UInt8(ascii: "@")), at > address.startIndex else { return false }
        let domain = address[address.index(after: at)...]
        return !address.contains(where: Self.isSeparator) && !domain.contains(UInt8(ascii: "@")) && isDomain(domain)
    }

    /// Whether there are several labels, none of them empty.
    private func isDomain(_ domain: Substring.UTF8View) -> Bool {
        let dot = UInt8(ascii: ".")
        var last = dot
        for byte in domain {
            if byte == dot, last == dot { return false }
            last = byte
        }
        return last != dot && domain.contains(dot)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
        default: byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
        }
    }
}

extension Finding.Message {
    fileprivate static func malformed(_ text: String) -> Self { Self("\(text.shortened) is not an e-mail address") }
}
