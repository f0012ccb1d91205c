/// Something that inference decided without the samples being conclusive.
public struct InferenceChoice: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// What it is about, such as `Item/ID` or `DocumentID/@location`.
    public let subject: String
    /// What was seen, with counts, and what was decided.
    public let explanation: String

    /// Makes a choice.
    public init(_ subject: String, _ explanation: String) {
        self.subject = subject
        self.explanation = explanation
    }

    /// The choice in one line.
    public var description: String { "\(subject): \(explanation)" }

    /// Orders by subject.
    public static func < (left: InferenceChoice, right: InferenceChoice) -> Bool {
        ExactText(left.description) < ExactText(right.description)
    }
}
