public import BODXML

/// The verb of a BOD and the nouns that it is about.
public struct DataArea: Sendable {
    /// The element.
    public let element: ElementNode
    /// The verb; nil when the data area begins with a noun, or is empty.
    public let verb: VerbElement?
    /// Everything in the data area but the verb, in order.
    public let nouns: [Noun]

    /// - Parameters:
    ///   - element: The data area.
    ///   - name: The name that the root element promises.
    init(_ element: ElementNode, name: BODName?) {
        self.element = element
        let children = Array(element.childElements)
        let place = Self.verbIndex(in: children, name: name)
        verb = place.map { VerbElement(children[$0]) }
        nouns = children.indices.filter { $0 != place }.map { Noun(children[$0]) }
    }

    /// The child that the root element promises, else one that is a verb, else a first child that cannot be the noun.
    private static func verbIndex(in children: [ElementNode], name: BODName?) -> Int? {
        if let name, let index = children.firstIndex(where: { $0.isNamed(name.verb.rawValue) }) { return index }
        if let index = children.firstIndex(where: { Verb(elementName: $0.localName) != nil }) { return index }
        guard let name, children.count > 1, !children[0].isNamed(name.noun), children[1].isNamed(name.noun) else {
            return nil
        }
        return 0
    }
}
