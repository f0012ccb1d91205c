/// One row of the table: where an element of a requisition goes, and why.
struct MappingRow: Sendable {
    /// The element's name; for a nested row, what stands around it too, such as `Address/LineOne`, where `*` is anything.
    let source: String
    let rule: MappingRule
    /// Why, as a clause that ends the sentence "it goes there because …"; empty where nothing needs to be said.
    let reason: String

    init(_ source: String, _ rule: MappingRule, _ reason: String = "") {
        self.source = source
        self.rule = rule
        self.reason = reason
    }
}
