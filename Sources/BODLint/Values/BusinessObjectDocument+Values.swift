import BODModel
import BODXML

extension BusinessObjectDocument {
    /// Whether the document asks for something to be made or states it whole, so that it ought to be complete.
    var isWhole: Bool {
        switch verbInUse {
        case .sync, .process, .load, .update, .show: break
        default: return false
        }
        let codes = verb?.actions.compactMap(\.code) ?? []
        return codes.allSatisfy { $0 == "Add" || $0 == "Replace" }
    }
}

extension ElementNode {
    /// The value of an attribute without white space around it; nil when it is missing or blank.
    func stated(_ attribute: String) -> String? { self.attribute(attribute)?.value.nonBlank }

    /// The text of a child without white space around it; nil when it is missing or blank.
    func value(of child: String) -> String? { self.child(child)?.text.nonBlank }
}
