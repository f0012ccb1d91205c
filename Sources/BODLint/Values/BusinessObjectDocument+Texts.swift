import BODDiagnostics
import BODModel
import BODXML

/// A text of a document: what an element or an attribute holds.
struct DocumentText {
    let name: String
    let text: String
    let place: Place

    /// Writes another text in its place, which is only a guess at what was meant.
    func correction(to text: String) -> Correction? {
        switch place {
        case .content(let element): .text(of: element, to: text, .unsafe)
        case .value(let attribute): .value(of: attribute, to: text, .unsafe)
        default: nil
        }
    }
}

extension BusinessObjectDocument {
    /// The texts that hold some bytes.
    ///
    /// Nearly all documents hold none of what the rules about texts look for, neither as it is nor as a reference to a character,
    /// which one quick pass over their bytes shows.
    func texts(containing bytes: [UInt8]) -> [DocumentText] {
        guard document.source.utf8.holds(bytes) || hasCharacterReferences else { return [] }
        return texts { $0.holds(bytes) }
    }

    /// Whether characters may be written by their numbers, as in `&#xFFFD;`.
    var hasCharacterReferences: Bool { document.source.utf8.holds(Array("&#".utf8)) }

    /// The texts that meet a condition, in the order of the document.
    func texts(where isWanted: ([UInt8]) -> Bool) -> [DocumentText] {
        var found: [DocumentText] = []
        for element in root.subtree {
            for attribute in element.attributes where isWanted(Array(attribute.value.utf8)) {
                found.append(
                    DocumentText(name: "@\(attribute.localName)", text: attribute.value, place: .value(attribute))
                )
            }
            let text = element.text
            if !text.isEmpty, isWanted(Array(text.utf8)) {
                found.append(DocumentText(name: element.localName, text: text, place: .content(element)))
            }
        }
        return found
    }
}

extension [UInt8] {
    /// Whether the bytes hold others, one after another.
    func holds(_ wanted: [UInt8]) -> Bool {
        // What is looked for in markup begins with bytes that are everywhere in it, such as `<`, and ends in rarer ones.
        guard let last = wanted.last else { return true }
        var index = wanted.count - 1
        while let found = span.firstIndex(of: last, from: index) {
            if self[found + 1 - wanted.count...found].elementsEqual(wanted) { return true }
            index = found + 1
        }
        return false
    }
}
