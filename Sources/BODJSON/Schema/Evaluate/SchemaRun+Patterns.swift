import BODDiagnostics

extension SchemaRun {
    /// Whether a pattern matches a text; nil when its steps do not suffice to tell, which is reported.
    mutating func verdict(
        of pattern: ECMAPattern,
        on text: ArraySlice<UInt8>,
        _ instance: JSONNode,
        keyword: String
    ) -> Bool? {
        if pattern.isLinear { return pattern.matches(text) }
        if canTry, let verdict = pattern.matches(text, steps: program.patternSteps) { return verdict }
        leaveOpen(instance, keyword, pattern)
        return nil
    }

    /// The same for the name of a member.
    mutating func verdict(of pattern: ECMAPattern, on name: ArraySlice<UInt8>, _ member: JSONMemberNode) -> Bool? {
        if pattern.isLinear { return pattern.matches(name) }
        step(into: .member(member))
        defer { stepOut() }
        return verdict(of: pattern, on: name, member.nameNode, keyword: "patternProperties")
    }

    private mutating func leaveOpen(_ instance: JSONNode, _ keyword: String, _ pattern: ECMAPattern) {
        let limit = program.patternSteps
        leaveOpen(instance) {
            Complaint(
                keyword: keyword,
                rule: "unchecked-pattern",
                summary: "\(instance.excerpt) could not be checked against the pattern \(pattern.written)"
                    + " within \(limit) steps",
                explanation: "a pattern with backreferences can take longer than the world lasts, so its steps are"
                    + " limited; it is not known whether the receiver refuses the document",
                remedy: "write the pattern without backreferences or with fewer repetitions within one another, or"
                    + " raise the limit with --max-pattern-steps"
            )
        }
    }
}
