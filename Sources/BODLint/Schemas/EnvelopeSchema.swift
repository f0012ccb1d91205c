import BODModel

/// A schema of a BOD's envelope in which the noun is open, made from bodkit's own for the same verb.
enum EnvelopeSchema {
    /// - Parameter name: The document's verb and noun.
    /// - Returns: The schema document, or nil when the verb has no schema.
    static func text(for name: BODName) -> String? {
        let verb = name.verb.rawValue
        guard let template = EmbeddedSchema.named("\(verb)PurchaseOrder.xsd") else { return nil }
        return template.text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
            if line.contains("schemaLocation=\"PurchaseOrder.xsd\"") { return nil }
            if line.contains("type=\"PurchaseOrderType\"") {
                return "<xs:any namespace=\"##any\" processContents=\"skip\" maxOccurs=\"unbounded\"/>"
            }
            if line.contains("name=\"\(verb)PurchaseOrder\"") { return "<xs:element name=\"\(verb)\(name.noun)\">" }
            return String(line)
        }.joined(separator: "\n")
    }
}
