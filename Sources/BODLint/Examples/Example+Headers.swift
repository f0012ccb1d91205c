extension Example {
    /// Makes an example of a ParameterRequest; every parameter that a message needs and that is not given is filled in.
    ///
    /// The documentation shows the given members only.
    ///
    /// - Parameters:
    ///   - isMarkedAtStart: Whether the finding is about the whole request.
    ///   - members: The values as JSON by their names, in order; nil leaves a member out. A marker may stand before a name or a value.
    ///   - document: The document that the headers are sent with.
    ///   - fileID: Where the example stands.
    ///   - line: Where the example stands.
    /// - Returns: The example.
    static func headers(
        isMarkedAtStart: Bool = false,
        _ members: KeyValuePairs<String, String?>,
        beside document: Example? = nil,
        fileID: String = #fileID,
        line: Int = #line
    ) -> Example {
        let given = members.map { (name: $0.key, value: $0.value) }
        let missing = standardHeaders.filter { header in !given.contains { $0.name == header.name } }
        let all = missing.map { (name: $0.name, value: Optional($0.value)) } + given
        let shown = given.contains { $0.value != nil } ? given : all
        return Example(
            text: object(of: shown, isMarked: false),
            markedDocument: object(of: all, isMarked: isMarkedAtStart),
            isJSON: true,
            unchanging: Set(Variation.allCases),
            companion: document?.markedDocument.filter { $0 != marker },
            fileID: fileID,
            line: line
        )
    }

    private static let standardHeaders = [
        (name: "documentName", value: #""Sync.PurchaseOrder""#), (name: "messageId", value: #""4f1a7c""#),
        (name: "fromLogicalId", value: #""lid://infor.ims.cp_acme""#),
        (name: "toLogicalId", value: #""lid://default""#),
        (name: "encoding", value: #""NONE""#), (name: "characterSet", value: #""UTF-8""#),
    ]

    private static func object(of members: [(name: String, value: String?)], isMarked: Bool) -> String {
        let lines = members.compactMap { member in
            member.value.map { value in
                let mark = member.name.first == marker ? String(marker) : ""
                return "  \(mark)\"\(member.name.filter { $0 != marker })\": \(value)"
            }
        }
        return (isMarked ? String(marker) : "") + "{\n" + lines.joined(separator: ",\n") + "\n}"
    }
}
