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
    /// What was decided without the samples being conclusive, in order.
    public var choices: [InferenceChoice] = []

    /// What an element is called in the kind of document.
    var elementNoun = "element"

    /// The summary of nothing.
    public init() {}

    /// The summary as lines of text.
    public var description: String {
        var lines = ["\(Self.count(documents, "document")), \(Self.count(elements, elementNoun))"]
        if types > 0 { lines[0] += ", \(Self.count(types, "type"))" }
        if isVerified {
            lines.append("the schema accepts \(documents == 1 ? "the document" : "all \(documents) documents")")
        }
        if !choices.isEmpty { lines.append("decided without certainty:") }
        lines += choices.map { "  \($0)" }
        return lines.joined(separator: "\n")
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
