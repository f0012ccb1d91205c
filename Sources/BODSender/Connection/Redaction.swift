/// Takes secrets out of texts that others wrote: an error page of a gateway may repeat the request's headers.
struct Redaction: Sendable {
    private let secrets: [Secret]

    init(_ secrets: [Secret?]) {
        self.secrets = secrets.compactMap { $0 }.filter { !$0.isEmpty }
    }

    /// The text with every occurrence of a secret replaced by `***`, cut to what fits into a message.
    ///
    /// The cut comes last: before, it could leave the beginning of a secret.
    func redact(_ text: String) -> String {
        let hidden = secrets.reduce(text) { $0.split(separatedBy: $1.reveal()).joined(separator: "***") }
        return hidden.unicodeScalars.count > 500 ? String(hidden.prefix(500)) + "…" : hidden
    }

    func redact(_ outcome: DeliveryOutcome) -> DeliveryOutcome {
        DeliveryOutcome(
            outcome.kind,
            status: outcome.status,
            summary: redact(outcome.summary),
            serviceMessages: outcome.serviceMessages.map(redact),
            warnings: outcome.warnings.map(redact),
            retryAfter: outcome.retryAfter
        )
    }
}

extension String {
    /// The texts between the occurrences of another, compared by bytes.
    fileprivate func split(separatedBy separator: String) -> [String] {
        let bytes = Array(utf8)
        let pattern = Array(separator.utf8)
        var parts: [String] = []
        var start = 0
        var index = 0
        while index + pattern.count <= bytes.count {
            if bytes[index...].starts(with: pattern) {
                parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                index += pattern.count
                start = index
            } else {
                index += 1
            }
        }
        return parts + [String(decoding: bytes[start...], as: UTF8.self)]
    }
}
