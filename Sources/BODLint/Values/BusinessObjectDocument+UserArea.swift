import BODModel
import BODXML

extension BusinessObjectDocument {
    /// The `Property` elements of all user areas, in the order of the document.
    var userProperties: [ElementNode] {
        elements.elements(named: "UserArea").flatMap { $0.children(named: "Property") }
    }

    /// The values of all user areas, in the order of the document.
    var userValues: [ElementNode] { userProperties.flatMap { $0.children(named: "NameValue") } }
}
