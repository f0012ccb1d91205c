import BODModel
import BODXML

/// Makes a document of the markup of an example: a whole one as it is, a part of one with the rest filled in.
struct CustomExampleDocument {
    private let prefixes: [String: String]
    private let name: BODName

    /// - Parameter rule: The rule, whose prefixes the markup may use and whose documents it is of.
    init(_ rule: CustomRule) {
        prefixes = rule.prefixes
        let kind = rule.documents.first?.name ?? "PurchaseOrder"
        name = BODName(rootElement: kind) ?? BODName(verb: .sync, noun: kind)
    }

    /// The bytes of the document; the markup itself when it is no XML, for the reader to say why.
    func bytes(_ markup: String) -> [UInt8] {
        if markup.drop(while: \.isWhitespace).hasPrefix("<?xml") { return Array(markup.utf8) }
        let wrapped = "<example \(declarations(but: []))>\(markup)</example>"
        guard let document = XMLReader().read(Array(wrapped.utf8), name: "example").document else {
            return Array(markup.utf8)
        }
        let parts = Array(document.root.childElements)
        if parts.count == 1, parts[0].child("DataArea") != nil || parts[0].child("ApplicationArea") != nil {
            return whole(parts[0], in: document)
        }
        return Array(filled(parts, in: document).utf8)
    }

    /// A whole document, with the namespaces that it does not declare itself.
    private func whole(_ root: ElementNode, in document: ParsedDocument) -> [UInt8] {
        let declared = Set(root.namespaceDeclarations.map(\.prefix))
        var bytes = Array(document.source.utf8[root.utf8Range])
        let place = root.nameUTF8Range.upperBound - root.utf8Range.lowerBound
        bytes.insert(contentsOf: Array(" \(declarations(but: declared))".utf8), at: place)
        return bytes
    }

    /// Each part in its place: the envelope's by their names, everything else in the noun.
    private func filled(_ parts: [ElementNode], in document: ParsedDocument) -> String {
        let template = BODTemplate(root: name.description, name: name)
        var area = template.area(sender: nil, bodID: nil)
        var verb = template.verb
        var nouns = ""
        var inside = ""
        for part in parts {
            let text = String(decoding: document.source.utf8[part.utf8Range], as: UTF8.self)
            switch part.localName {
            case "ApplicationArea": area = String(decoding: document.source.utf8[part.contentUTF8Range], as: UTF8.self)
            case name.verb.rawValue: verb = text
            case name.noun: nouns += text
            default: inside += text
            }
        }
        if nouns.isEmpty {
            let header = parts.contains { $0.isNamed("\(name.noun)Header") } ? "" : Self.header(of: template.noun)
            nouns = inside.isEmpty ? template.noun : "<\(name.noun)>\(header)\(inside)</\(name.noun)>"
        }
        let attributes = "\(BODTemplate.attributes) \(declarations(but: [""]))"
        return template.document(attributes: attributes, area: area, verb: verb, nouns: nouns)
    }

    /// What is inside the noun of the template.
    private static func header(of noun: String) -> String {
        noun.split(separator: "\n").dropFirst().dropLast().joined(separator: "\n")
    }

    private func declarations(but declared: Set<String>) -> String {
        prefixes.filter { !declared.contains($0.key) && !($0.key.isEmpty && $0.value.isEmpty) }
            .sorted { $0.key < $1.key }
            .map { prefix, namespace in
                var bytes: [UInt8] = []
                MarkupEscaping.appendAttributeValue(namespace, to: &bytes)
                let value = String(decoding: bytes, as: UTF8.self)
                return prefix.isEmpty ? "xmlns=\"\(value)\"" : "xmlns:\(prefix)=\"\(value)\""
            }
            .joined(separator: " ")
    }
}
