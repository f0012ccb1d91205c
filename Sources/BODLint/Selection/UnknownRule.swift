public import BODDiagnostics

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
    ///   - others: What else could have been meant, beside rules.
    ///   - isHelpful: Whether the rule that was meant is looked for, which takes its time.
    public init(_ word: String, registry: RuleRegistry, others: [DiagnosticID] = [], isHelpful: Bool = true) {
        self.word = word
        suggestion = isHelpful ? Self.suggestion(for: word, among: registry.words + others.map(\.description)) : nil
    }

    /// A rule's name without its group; else a slip of the keys, or a part of a name: `schema` may mean `lint/no-schema`.
    private static func suggestion(for word: String, among words: [String]) -> String? {
        guard !word.isEmpty else { return nil }
        return words.first { $0.hasSuffix("/\(word)") }
            ?? NearestName.of(word, among: words)
            ?? words.first { $0.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "." }).contains { $0 == word } }
    }

    /// What is wrong, and what was probably meant.
    public var description: String {
        if word.isEmpty { return "an empty word names no rule; bod rules lists them" }
        let hint = suggestion.map { "did you mean \($0)?" } ?? "bod rules lists them"
        return "there is no rule or group \(word); \(hint)"
    }
}
