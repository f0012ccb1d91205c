import BODXML

/// The attributes of `http://www.w3.org/2001/XMLSchema-instance`, which every schema knows and none may declare (XSD 1.0 part 1, 3.2.7).
package enum InstanceNamespace {
    /// The namespace.
    package static let name = "http://www.w3.org/2001/XMLSchema-instance"

    static func isInstance(_ name: XMLName) -> Bool { sameBytes(name.namespace ?? "", InstanceNamespace.name) }

    /// The value of `xsi:nil`, or nil when there is none or it is no truth value.
    static func nilValue(of element: ElementNode) -> Bool? {
        guard let attribute = element.attribute("nil", namespace: name) else { return nil }
        switch trimmed(attribute.value) {
        case "true", "1": return true
        case "false", "0": return false
        default: return nil
        }
    }

    /// The type that `xsi:type` names, or nil when there is none or its prefix is not bound.
    static func declaredType(of element: ElementNode) -> ExpandedName? {
        guard let attribute = element.attribute("type", namespace: name) else { return nil }
        let parts = trimmed(attribute.value).split(separator: ":", omittingEmptySubsequences: false)
        guard let local = parts.last, parts.count <= 2, !local.isEmpty else { return nil }
        let prefix = parts.count == 2 ? String(parts[0]) : ""
        let namespace = element.namespace(forPrefix: prefix)
        if namespace == nil, !prefix.isEmpty { return nil }
        return ExpandedName(ExactText(String(local)), namespace: ExactText(namespace ?? ""))
    }

    private static func trimmed(_ value: String) -> String {
        let words = value.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
        return words.joined(separator: " ")
    }
}
