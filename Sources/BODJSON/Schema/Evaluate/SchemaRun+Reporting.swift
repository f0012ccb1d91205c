import BODDiagnostics

extension SchemaRun {
    /// What a keyword says about a value that it refuses.
    struct Complaint {
        let keyword: String
        /// The name of the rule, where it is not that of the keyword.
        var rule: String?
        var severity = Severity.error
        let summary: String
        var explanation = "the schema that the receiver uses refuses the document"
        var remedy: String
        var notes: [Note] = []
    }

    /// Reports that a keyword refuses a value; the words are made only when somebody will read them.
    ///
    /// - Returns: `false`, the keyword's verdict.
    mutating func refuse(_ instance: JSONNode, _ complaint: () -> Complaint) -> Bool {
        if isReporting { report(complaint(), instance, place: instance) }
        return false
    }

    /// Reports a value, with the finding at another place such as its name.
    mutating func refuse(_ instance: JSONNode, place: JSONNode, _ complaint: () -> Complaint) -> Bool {
        if isReporting { report(complaint(), instance, place: place) }
        return false
    }

    /// Reports that the schema `false` refuses a value.
    mutating func refuse(_ schema: Subschema, _ instance: JSONNode) -> Bool {
        guard isReporting else { return false }
        enterForReport(schema)
        defer { leaveAfterReport() }
        return refuse(instance) {
            Complaint(
                keyword: "false",
                summary: "nothing is allowed here",
                remedy: "remove the value"
            )
        }
    }
}

extension SchemaRun {
    /// Reports that a member as such is refused; the finding marks its name.
    mutating func refuse(_ member: JSONMemberNode, _ complaint: () -> Complaint) -> Bool {
        guard isReporting else { return false }
        step(into: .member(member))
        defer { stepOut() }
        return refuse(member.value, place: member.nameNode, complaint)
    }
}
