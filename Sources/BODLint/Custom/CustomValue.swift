/// What a value of a configuration is taken for.
enum CustomValue {
    /// The number that a text without quotation marks is, as JSON writes numbers; a code such as `010` is none.
    static func number(_ text: String) -> Double? {
        let digits = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
        let parts = digits.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
        let isDigits = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
        guard isDigits, let whole = parts.first, whole.count == 1 || whole.first != 0x30 else { return nil }
        return Double(text)
    }
}
