/// The content of a data area and whether a schema for the verb and noun accepts it.
///
/// `%V` stands for the verb, `%N` for the noun.
struct VerbCase: Sendable {
    let description: String
    let area: String
    let isAccepted: Bool

    static let ids = "<TenantID>T</TenantID><AccountingEntityID>1</AccountingEntityID><LocationID>L</LocationID>"
    static let action = "<ActionCriteria><ActionExpression actionCode='Add'/></ActionCriteria>"
    static let expression = "<Expression>/%N</Expression>"
    static let answer = """
        <OriginalApplicationArea><CreationDateTime>2025-12-09</CreationDateTime></OriginalApplicationArea>\
        <ResponseCriteria><ResponseExpression actionCode='Accepted'/></ResponseCriteria>
        """

    private static func verb(_ content: String, _ attributes: String = "") -> String {
        "<%V\(attributes)>\(content)</%V>%N1"
    }

    private init(_ description: String, _ area: String, isAccepted: Bool) {
        self.description = description
        self.area = area
        self.isAccepted = isAccepted
    }

    /// A verb with some content and attributes, and a noun behind it.
    init(_ content: String, _ attributes: String = "") {
        self.init(content, Self.verb(content, attributes.isEmpty ? "" : " " + attributes), isAccepted: true)
    }

    /// The content that a verb has to have: nothing, except that Get asks for something.
    static func required(_ verb: String) -> String { verb == "Get" ? expression : "" }

    private static func usual(_ verb: String) -> String {
        switch verb {
        case "Get": expression
        case "Acknowledge", "Show", "Respond", "Confirm": answer
        default: action
        }
    }

    static func all(for name: String) -> [VerbCase] { accepted(for: name) + refused(for: name) }

    private static func accepted(for name: String) -> [VerbCase] {
        let least = required(name)
        let usual = usual(name)
        return [
            VerbCase("what is mandatory", verb(least), isAccepted: true),
            VerbCase("the identifiers first", verb(ids + least), isAccepted: true),
            VerbCase("the tenant alone", verb("<TenantID>T</TenantID>" + least), isAccepted: true),
            VerbCase("the usual content", verb(ids + usual), isAccepted: true),
            VerbCase("several nouns", verb(ids + usual) + "%N1", isAccepted: true),
        ]
    }

    private static func refused(for name: String) -> [VerbCase] {
        let least = required(name)
        let usual = usual(name)
        let others = [action, expression, answer].filter { $0 != usual }
        let locationFirst = "<LocationID>L</LocationID><AccountingEntityID>1</AccountingEntityID>"
        return others.map { VerbCase("the content of another kind of verb", verb(ids + $0), isAccepted: false) } + [
            VerbCase("the identifiers last", verb(usual + ids), isAccepted: false),
            VerbCase("the identifiers in another order", verb(locationFirst + least), isAccepted: false),
            VerbCase("the tenant twice", verb("<TenantID>T</TenantID>" + ids + least), isAccepted: false),
            VerbCase("an element of no verb", verb(least + "<Thing/>"), isAccepted: false),
            VerbCase("text", verb("now" + least), isAccepted: false),
            VerbCase("an attribute of no verb", verb(least, " unlisted='x'"), isAccepted: false),
            VerbCase("the verb twice", verb(least) + "<%V/>", isAccepted: false),
            VerbCase("the noun before the verb", "%N1<%V>\(least)</%V>", isAccepted: false),
            VerbCase("no noun", "<%V>\(least)</%V>", isAccepted: false),
            VerbCase("no verb", "%N1", isAccepted: false),
            VerbCase("another verb", "<Receive>\(least)</Receive>%N1", isAccepted: false),
            VerbCase("another noun", "<%V>\(least)</%V><Invoice/>", isAccepted: false),
        ]
    }

    func document(verb: String, noun: String) -> String {
        let content =
            noun == "BOD"
            ? "<OriginalApplicationArea><CreationDateTime>2025-12-09</CreationDateTime></OriginalApplicationArea>" : ""
        let area = self.area
            .replacing("%N1", with: "<\(noun)>\(content)</\(noun)>").replacing("%N", with: noun)
            .replacing("%V", with: verb)
        return """
            <\(verb)\(noun) xmlns="\(ProjectSchema.namespace)" releaseID="9.2"><ApplicationArea>\
            <CreationDateTime>2025-12-09</CreationDateTime></ApplicationArea><DataArea>\(area)</DataArea></\(verb)\(noun)>
            """
    }
}
