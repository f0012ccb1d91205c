/// What a rule reports; the linter adds the rule's identifier and severity and makes a diagnostic of it.
public struct Finding: Sendable {
    /// The words of a finding; a rule keeps its own at the foot of its file.
    public struct Message: Sendable {
        /// What is wrong, in one line.
        public let summary: String
        /// Why it matters; nil for the rule's rationale.
        public let explanation: String?
        /// What to do; nil for the rule's remedy.
        public let remedy: String?

        /// Words a finding.
        public init(_ summary: String, explanation: String? = nil, remedy: String? = nil) {
            self.summary = summary
            self.explanation = explanation
            self.remedy = remedy
        }
    }

    /// A second place that explains the finding.
    public struct Remark: Sendable {
        /// What there is to know.
        public let message: String
        /// Where it is.
        public let place: Place?

        /// Makes a remark.
        public init(_ message: String, at place: Place? = nil) {
            self.message = message
            self.place = place
        }
    }

    /// What is wrong.
    public let message: Message
    /// Where it is.
    public let place: Place
    /// Other places that explain it.
    public let remarks: [Remark]
    /// A change that would resolve it.
    public let correction: Correction?
    /// Where else a schema would report the same thing.
    public let alsoAt: [Place]

    /// Makes a finding.
    public init(
        _ message: Message,
        at place: Place,
        remarks: [Remark] = [],
        correction: Correction? = nil,
        alsoAt: [Place] = []
    ) {
        self.message = message
        self.place = place
        self.remarks = remarks
        self.correction = correction
        self.alsoAt = alsoAt
    }
}
