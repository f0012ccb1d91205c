/// A word that was to select rules and names none.
public struct UnknownRule: Error, Sendable, Hashable, CustomStringConvertible {
    /// The word as given.
    public let word: String
    /// The rule or group that was probably meant.
    public let suggestion: String?

    /// Makes the error for a word.
    ///
    /// - Parameters:
    ///   - word: The word as given.
    ///   - registry: The rules that there are.
    public init(_ word: String, registry: RuleRegistry) {
        self.word = word
        let words = registry.words
        suggestion =
            NearestName.of(word, among: words)
            ?? words.first { $0.hasSuffix("/\(word)") }
    }

    /// What is wrong, and what was probably meant.
    public var description: String {
        let hint = suggestion.map { "did you mean \($0)?" } ?? "bod rules lists them"
        return "there is no rule or group \(word); \(hint)"
    }
}
