import BODModel
import BODXML

extension BusinessObjectDocument {
    /// The attribute `xsi:schemaLocation` of the root element.
    var schemaLocation: AttributeNode? { root.attribute("schemaLocation", namespace: BODNamespace.schemaInstance) }
}
