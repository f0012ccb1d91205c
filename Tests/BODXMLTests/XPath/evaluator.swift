import BODXML
import Testing

/// An evaluator for a document that is given as text.
func evaluator(_ text: String, stepLimit: Int = 10_000_000) throws -> XPathEvaluator {
    let reading = XMLReader().read(Array(text.utf8), name: "a.xml")
    let document = try #require(reading.document, "\(reading.diagnostics)")
    return XPathEvaluator(document, numbers: XPathNameNumbers(), stepLimit: stepLimit)
}

extension XPathEvaluator {
    /// The root element as a node.
    mutating func rootElement() throws -> XPathNode {
        try #require(try nodes(XPathExpression("/*"), at: .root).first)
    }
}
