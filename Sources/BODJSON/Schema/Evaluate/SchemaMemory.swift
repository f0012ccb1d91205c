/// What schemas said of values, for schemas that lead to the same question again and again.
///
/// Without it two alternatives that both lead back to their schema take twice as long for each level of the document.
struct SchemaMemory {
    /// Whether a value meets a schema, as a question.
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
        let findings: SchemaFindings

        /// About how much memory this takes, with the question.
        var byteCount: Int { SchemaMemory.entrySize + parts.byteCount + findings.byteCount }
    }

    /// As many bytes as some hundred thousand plain answers take; an answer may be as large as its value is.
    static let standardLimit = 64 << 20
    /// A table is at least three eighths full.
    private static let entrySize = (MemoryLayout<Question>.stride + MemoryLayout<Answer>.stride) * 8 / 3

    private let limit: Int
    /// The newer answers, of at most half the bytes.
    private var answers: [Question: Answer] = [:]
    /// Those before them.
    ///
    /// To forget all at once would let a deep document ask anew what it has asked a moment ago.
    private var olderAnswers: [Question: Answer] = [:]
    private var scopes: [[Int?]: Int] = [:]
    /// How many scopes have had a number, of which none is given twice.
    private var scopeCount = 0
    /// About how much memory the newer answers and the scopes take.
    private var newerByteCount = 0
    private var olderByteCount = 0

    /// About how much memory the answers and scopes take.
    var byteCount: Int { newerByteCount + olderByteCount }

    /// Makes an empty memory.
    ///
    /// - Parameter limit: The most bytes, about, but for a single answer that is larger than half of it.
    init(limit: Int = Self.standardLimit) {
        self.limit = limit
    }

    subscript(question: Question) -> Answer? { answers[question] ?? olderAnswers[question] }

    /// Keeps an answer, in the place of an older one to the same question.
    mutating func keep(_ answer: Answer, to question: Question) {
        makeRoom(for: answer.byteCount)
        newerByteCount += answer.byteCount
        if let older = answers.updateValue(answer, forKey: question) { newerByteCount -= older.byteCount }
    }

    /// A number for the targets of the references that depend on the schemas at work.
    mutating func number(of targets: [Int?]) -> Int {
        if let number = scopes[targets] { return number }
        let size = Self.entrySize + targets.count * MemoryLayout<Int?>.stride
        makeRoom(for: size)
        newerByteCount += size
        scopeCount += 1
        scopes[targets] = scopeCount
        return scopeCount
    }

    private mutating func makeRoom(for size: Int) {
        guard newerByteCount + size > limit / 2 else { return }
        olderAnswers = answers
        olderByteCount = newerByteCount
        answers = [:]
        scopes = [:]
        newerByteCount = 0
    }
}
