/// What schemas said of values, for schemas that lead to the same question again and again.
///
/// Without it two alternatives that both lead back to their schema take twice as long for each level of the document.
struct SchemaMemory {
    /// A question: does the value meet the schema?
    struct Question: Hashable {
        let schema: Int
        /// The value's place on the tape.
        let value: Int
        /// Whether somebody will look at which parts of the value were judged.
        let needsParts: Bool
        /// Where references lead that depend on the schemas at work, as ``number(of:)`` gives it.
        let scope: Int
    }

    /// An answer, with what it came with.
    struct Answer {
        let isMet: Bool
        let parts: EvaluatedParts
        let openCount: Int
        let remarkCount: Int

        /// Whether nothing is lost when the answer is given again without asking.
        var isBare: Bool { openCount == 0 && remarkCount == 0 }
    }

    private var answers: [Question: Answer] = [:]
    private var scopes: [[Int?]: Int] = [:]
    /// Keeps the memory of one validation to some tens of megabytes.
    private static let limit = 1 << 20

    subscript(question: Question) -> Answer? {
        get { answers[question] }
        set {
            if answers.count >= Self.limit { answers = [:] }
            answers[question] = newValue
        }
    }

    /// A number for the targets of the references that depend on the schemas at work.
    mutating func number(of targets: [Int?]) -> Int {
        if let number = scopes[targets] { return number }
        scopes[targets] = scopes.count
        return scopes.count - 1
    }
}
