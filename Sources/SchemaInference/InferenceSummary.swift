/// What an inference found, for people.
public struct InferenceSummary: Sendable, Hashable, CustomStringConvertible {
    /// How many documents were used.
    public var documents = 0
    /// How many elements, or JSON members, are declared.
    public var elements = 0
    /// How many types are defined; none in JSON Schema.
    public var types = 0
    /// Whether every sample was validated by the schema.
    public var isVerified = false
    /// How many documents those were; fewer than all when others are known only by a saved state.
    public var verifiedDocuments = 0
    /// What was decided without the samples being conclusive, in order.
    public var choices: [InferenceChoice] = []

    /// What an element is called in the kind of document.
    var elementNoun = "element"
    /// What a document is called.
    var documentNoun = "document"

    /// The summary of nothing.
    public init() {}

    /// The summary as lines of text.
    public var description: String {
        var lines = ["\(Self.count(documents, documentNoun)), \(Self.count(elements, elementNoun))"]
        if types > 0 { lines[0] += ", \(Self.count(types, "type"))" }
        if isVerified {
            lines.append(
                verification
            )
        }
        if !choices.isEmpty { lines.append("decided without certainty:") }
        lines += choices.map { "  \($0)" }
        return lines.joined(separator: "\n")
    }

    private var verification: String {
        if verifiedDocuments < documents {
            return
                "the schema accepts the \(Self.count(verifiedDocuments, documentNoun)) of this run; the others are in the state"
        }
        return "the schema accepts \(documents == 1 ? "the \(documentNoun)" : "all \(documents) \(documentNoun)s")"
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
