import BODModel
import BODXML

extension BusinessObjectDocument {
    /// Whether a BOD is in another namespace than Infor's by mistake; those of OAGIS differ in more than the namespace.
    var isInWrongNamespace: Bool {
        guard name != nil else { return false }
        let namespace = root.namespace ?? ""
        return ![BODNamespace.infor, BODNamespace.oagis9, BODNamespace.oagis10].contains { sameBytes($0, namespace) }
    }

    /// The name under which an element is judged when the schema knows it in Infor's namespace only; nil for its own.
    func name(of element: ElementNode, in schema: CompiledSchema) -> XMLName? {
        guard isInWrongNamespace, !schema.declares(element.name) else { return nil }
        let name = XMLName(element.localName, namespace: BODNamespace.infor)
        return schema.declares(name) ? name : nil
    }
}
