/// The keys of an entry of `rules`.
enum CustomRuleKey: String, CaseIterable {
    case name
    case severity
    case documents
    case context
    case assert
    case report
    case message
    case why
    case remedy
    case values
    case good
    case bad

    /// What the key says, in one sentence.
    var summary: String {
        switch self {
        case .name: "The title; without it, the words of the identifier."
        case .severity: "How bad a finding is: error (the default), warning or info."
        case .documents: "The nouns, or verbs and nouns, of the documents that the rule looks at; without it, all."
        case .context: "A path to the nodes that the rule looks at; without it, the document."
        case .assert: "What has to hold for each node, in XPath 1.0."
        case .report: "What must not hold for a node, in XPath 1.0."
        case .message: "What a finding says; {…} holds an expression."
        case .why: "Why it matters."
        case .remedy: "What to do about a finding."
        case .values: "What variables hold in this rule, in place of those of the file."
        case .good: "Documents or parts of one, as XML or as files, that the rule takes; --test-rules tries them."
        case .bad: "Documents or parts of one that the rule reports."
        }
    }
}
