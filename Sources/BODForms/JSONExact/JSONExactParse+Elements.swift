import BODJSON
import BODXML

extension JSONExactParse {
    /// The members of an element's object, each where it was found.
    private struct Members {
        var name: JSONNode?
        var namespaces: JSONNode?
        var attributes: [(name: String, node: JSONMemberNode)] = []
        var children: JSONNode?
    }

    /// Writes the start tag, and opens the list of what is inside.
    mutating func readElement(_ node: JSONNode) {
        let members = members(of: node)
        guard let name = name(in: members, of: node) else { return }
        if levels.count(where: { $0.tag != nil }) >= limits.depth { report(.tooDeep(limits.depth), at: node) }
        scope.push()
        let nameNode = members.name ?? node
        note(nameNode)
        append("<")
        append(name)
        if let namespaces = members.namespaces { readNamespaces(namespaces) }
        checkPrefix(of: name, at: nameNode, ["$name"])
        readAttributes(members.attributes)
        if members.attributes.count + (members.namespaces?.count ?? 0) > limits.attributesPerElement {
            report(.tooManyAttributes(limits.attributesPerElement), at: node)
        }
        note(nameNode)
        openChildren(members.children, of: name, in: node)
    }

    private mutating func openChildren(_ children: JSONNode?, of name: String, in node: JSONNode) {
        if let children, children.kind != .array { report(.listExpected("$"), at: children, ["$"]) }
        guard let children, children.elements.contains(where: { _ in true }) else {
            scope.pop()
            append("/>")
            return
        }
        append(">")
        open(name, of: node, children: children)
    }

    private mutating func members(of node: JSONNode) -> Members {
        var members = Members()
        for member in node.members {
            let name = member.nameUTF8
            if name.elementsEqual("$name".utf8) {
                members.name = member.value
            } else if name.elementsEqual("$ns".utf8) {
                members.namespaces = member.value
            } else if name.elementsEqual("$".utf8) {
                members.children = member.value
            } else if name.first == 0x40, name.count > 1 {
                members.attributes.append((String(decoding: name.dropFirst(), as: UTF8.self), member))
            } else {
                report(.unknownMember(member.name), at: member.nameNode, [member.name])
            }
        }
        return members
    }

    private mutating func name(in members: Members, of node: JSONNode) -> String? {
        guard let name = members.name else {
            report(.nameMissing, at: node)
            return nil
        }
        guard let text = string(name, ["$name"]) else { return nil }
        guard isQualifiedName(text) else {
            report(.invalidName(text), at: name, ["$name"])
            return nil
        }
        return text
    }

    private mutating func readAttributes(_ attributes: [(name: String, node: JSONMemberNode)]) {
        var seen = Set<XMLName>()
        for (name, node) in attributes {
            let path = ["@" + name]
            guard isQualifiedName(name), !isDeclaration(name) else {
                report(
                    isDeclaration(name) ? .declarationAsAttribute(name) : .invalidName(name),
                    at: node.nameNode,
                    path
                )
                continue
            }
            if prefix(of: name) != nil { checkPrefix(of: name, at: node.nameNode, path) }
            if !seen.insert(expanded(name)).inserted { report(.duplicateAttribute(name), at: node.nameNode, path) }
            guard let value = string(node.value, path) else { continue }
            checkCharacters(value, at: node.value, path)
            appendAttribute(name, value, from: node)
        }
    }

    private mutating func readNamespaces(_ node: JSONNode) {
        guard node.kind == .object else { return report(.namespacesNotObject, at: node, ["$ns"]) }
        for member in node.members {
            let prefix = member.name
            let path = ["$ns", prefix]
            guard let namespace = string(member.value, path) else { continue }
            checkCharacters(namespace, at: member.value, path)
            if let problem = problem(of: prefix, namespace) {
                report(.invalidDeclaration(problem), at: member.nameNode, path)
                continue
            }
            if prefix.utf8.elementsEqual("xml".utf8) { continue }
            scope.bind(prefix, to: namespace)
            appendAttribute(prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", namespace, from: member)
        }
    }

    /// Namespaces in XML 1.0 sections 2.2 and 3: no prefix is undeclared, `xml` and `xmlns` are not to be redefined.
    private func problem(of prefix: String, _ namespace: String) -> String? {
        if !prefix.isEmpty, !XMLGrammar.isNCName(prefix) { return "\"\(prefix)\" cannot be a namespace prefix" }
        let isXML = prefix.utf8.elementsEqual("xml".utf8)
        let isXMLNamespace = namespace.utf8.elementsEqual(XMLGrammar.xmlNamespace.utf8)
        if isXML != isXMLNamespace { return "the prefix xml and XML's own namespace belong together" }
        let isReserved = namespace.utf8.elementsEqual(XMLGrammar.xmlnsNamespace.utf8)
        if isReserved || prefix.utf8.elementsEqual("xmlns".utf8) { return "xmlns and its namespace are XML's own" }
        return !prefix.isEmpty && namespace.isEmpty ? "the prefix \(prefix) is bound to nothing" : nil
    }

    private mutating func checkPrefix(of name: String, at node: JSONNode, _ path: [String]) {
        guard let prefix = prefix(of: name), scope.namespace(of: prefix).isEmpty else { return }
        report(.unboundPrefix(prefix), at: node, path)
    }

    private func expanded(_ name: String) -> XMLName {
        guard let prefix = prefix(of: name) else { return XMLName(name) }
        return XMLName(String(name.dropFirst(prefix.count + 1)), namespace: scope.namespace(of: prefix))
    }

    private func prefix(of name: String) -> String? {
        name.utf8.firstIndex(of: 0x3A).map { String(name[..<$0]) }
    }

    private func isDeclaration(_ name: String) -> Bool {
        name.utf8.elementsEqual("xmlns".utf8) || name.utf8.starts(with: "xmlns:".utf8)
    }

    /// Whether a text is a name with at most one prefix (Namespaces in XML, production 7).
    private func isQualifiedName(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: 0x3A) else { return XMLGrammar.isNCName(text) }
        let local = text[text.utf8.index(after: colon)...]
        return XMLGrammar.isNCName(String(text[..<colon])) && XMLGrammar.isNCName(String(local))
    }
}
