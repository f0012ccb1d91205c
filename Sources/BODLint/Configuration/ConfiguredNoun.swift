import BODDiagnostics
import BODModel
import BODXML

/// A noun, or a verb and noun, by which a configuration chooses documents.
struct ConfiguredNoun: Sendable, Hashable {
    /// The noun, or the verb and noun.
    let name: String
    /// Where it is said.
    let location: SourceLocation

    /// Whether it chooses a document.
    ///
    /// - Parameters:
    ///   - root: The local name of the root element.
    ///   - noun: The noun, when the name of the root element has one.
    /// - Returns: True when it is one of the two.
    func matches(root: String, noun: String?) -> Bool {
        sameBytes(name, root) || noun.map { sameBytes(name, $0) } == true
    }

    /// Whether it chooses a document.
    func matches(_ bod: BusinessObjectDocument) -> Bool { matches(root: bod.root.localName, noun: bod.name?.noun) }
}
