import BODXML
import Testing

/// A document that is known to be well-formed.
func parsed(_ text: String, name: String) throws -> ParsedDocument {
    try #require(XMLReader().read(Array(text.utf8), name: name).document)
}
