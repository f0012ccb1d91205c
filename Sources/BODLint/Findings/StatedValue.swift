import BODModel
import BODXML

/// A value that identifies the whole document, and where the document states it.
struct StatedValue {
    let name: String
    let value: String
    let place: Place

    init?(_ field: ElementText?) {
        guard let field, let value = field.nonBlank else { return nil }
        (name, self.value, place) = (field.element.localName, value, .content(field.element))
    }

    init?(_ attribute: AttributeNode?) {
        guard let attribute, let value = attribute.value.nonBlank else { return nil }
        (name, self.value, place) = ("@\(attribute.localName)", value, .attribute(attribute))
    }
}

extension BusinessObjectDocument {
    /// The accounting entity: of the verb, else on the number of the only noun.
    var statedAccountingEntity: StatedValue? {
        StatedValue(verb?.accountingEntityID) ?? StatedValue(onlyDocumentID?.accountingEntity)
    }

    /// The location: of the verb, else on the number of the only noun.
    var statedLocation: StatedValue? {
        StatedValue(verb?.locationID) ?? StatedValue(onlyDocumentID?.location)
    }

    private var onlyDocumentID: DocumentIdentifier? { nouns.count == 1 ? nouns[0].documentID : nil }
}
