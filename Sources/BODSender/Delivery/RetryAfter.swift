/// The header `Retry-After` (RFC 9110 section 10.2.3) in seconds; a date is passed over.
enum RetryAfter {
    /// At most a day: a longer wish is a mistake, or a way to stop a sender for good.
    static func duration(_ value: String?) -> Duration? {
        guard let value, !value.isEmpty, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return .seconds(min(Int(value) ?? 86_400, 86_400))
    }
}
