import BODModel
import BODXML

extension BusinessObjectDocument {
    /// The elements that hold one value and whose names end in a word, such as every amount; what a user area holds is not among them.
    func values(named ending: String) -> [ElementText] {
        var found: [ElementText] = []
        for group in elements.groups where group.name.local.utf8.reversed().starts(with: ending.utf8.reversed()) {
            for element in group.elements where element.isLeaf && !element.isInUserArea {
                found.append(ElementText(element))
            }
        }
        return found
    }

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
    /// Whether there is no element inside.
    var isLeaf: Bool {
        var children = childElements
        return children.next() == nil
    }

    /// Whether the element stands in a UserArea, where names mean what their owner wants.
    var isInUserArea: Bool {
        var ancestor = parent
        while let current = ancestor {
            if current.isNamed("UserArea") { return true }
            ancestor = current.parent
        }
        return false
    }

    /// The value of an attribute without white space around it; nil when it is missing or blank.
    func stated(_ attribute: String) -> String? { self.attribute(attribute)?.value.nonBlank }

    /// The text of a child without white space around it; nil when it is missing or blank.
    func value(of child: String) -> String? { self.child(child)?.text.nonBlank }
}

extension Noun {
    /// The lines: the children whose name is the noun's with `Line` behind it.
    var lines: [ElementNode] { element.children(named: "\(name)Line") }
}
