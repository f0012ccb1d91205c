import BODXML
import Testing

/// A content model in the notation of DTDs, such as `(a, b?, (c | d)+, e{2,5}, #other)`, made into a schema.
///
/// Names are elements of the namespace `u`; `#other` is `xs:any` for other namespaces; `&` between names makes an
/// `xs:all`.
struct ContentNotation {
    private var rest: [Character]
    private let elementType: String

    init(_ text: String, elementType: String = "xs:string") {
        rest = text.filter { !$0.isWhitespace }
        self.elementType = elementType
    }

    /// The schema of a root element `r` with the content.
    static func schema(_ text: String) -> String {
        var notation = ContentNotation(text)
        return """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="u" xmlns="u" elementFormDefault="qualified">
              <xs:element name="r"><xs:complexType>\(notation.particle())</xs:complexType></xs:element>
            </xs:schema>
            """
    }

    private mutating func particle() -> String {
        guard let first = rest.first else { return "" }
        if first == "(" { return group() }
        var name = ""
        while let next = rest.first, next.isLetter || next == "#" {
            name.append(next)
            rest.removeFirst()
        }
        if name == "#other" { return "<xs:any namespace=\"##other\" processContents=\"lax\"\(occurrence())/>" }
        return "<xs:element name=\"\(name)\" type=\"\(elementType)\"\(occurrence())/>"
    }

    private mutating func group() -> String {
        rest.removeFirst()
        var parts: [String] = []
        var separator: Character = ","
        while let next = rest.first, next != ")" {
            if ",|&".contains(next) {
                separator = next
                rest.removeFirst()
            } else {
                parts.append(particle())
            }
        }
        if !rest.isEmpty { rest.removeFirst() }
        let tag = separator == "," ? "xs:sequence" : separator == "|" ? "xs:choice" : "xs:all"
        return "<\(tag)\(occurrence())>\(parts.joined())</\(tag)>"
    }

    private mutating func occurrence() -> String {
        guard let first = rest.first, "?*+{".contains(first) else { return "" }
        rest.removeFirst()
        switch first {
        case "?": return attributes("0", "1")
        case "*": return attributes("0", "unbounded")
        case "+": return attributes("1", "unbounded")
        default:
            let end = rest.firstIndex(of: "}") ?? rest.endIndex
            let bounds = String(rest[..<end]).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            rest.removeSubrange(...min(end, rest.count - 1))
            return attributes(bounds[0], bounds.count > 1 ? (bounds[1].isEmpty ? "unbounded" : bounds[1]) : bounds[0])
        }
    }

    private func attributes(_ minimum: String, _ maximum: String) -> String {
        " minOccurs=\"\(minimum)\" maxOccurs=\"\(maximum)\""
    }
}

/// The model of schema documents given as text; the first one is the root.
func schemaModel(_ documents: (String, String)...) throws -> SchemaModel {
    let texts = Dictionary(documents, uniquingKeysWith: { first, _ in first })
    let set = try SchemaDocumentSet(root: documents[0].0) { texts[$0].map { Array($0.utf8) } }
    return SchemaModel(set)
}

/// The model of a schema that stands inside `xs:schema` for the namespace `u`.
func schemaModel(of body: String) throws -> SchemaModel {
    try schemaModel(("root.xsd", schemaText(body)))
}

/// A schema document for the namespace `u`.
func schemaText(_ body: String) -> String {
    """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="u" xmlns="u" elementFormDefault="qualified">
    \(body)
    </xs:schema>
    """
}

/// The content model of the type of a global element.
func contentModel(of element: String, in model: SchemaModel) throws -> ContentModel {
    let id = try #require(model.globalElement(named: XMLName(element, namespace: "u")))
    guard case .complex(let type) = model[id].type else { throw NotationError.noComplexType }
    return try #require(model.contentModel(of: type))
}

/// The content model of a notation.
func contentModel(_ notation: String) throws -> ContentModel {
    try contentModel(of: "r", in: try schemaModel(("root.xsd", ContentNotation.schema(notation))))
}

/// Names of the namespace `u`; `x:name` is a name of the namespace `x`.
func childNames(_ text: String) -> [XMLName] {
    text.split(separator: " ").map { word in
        let parts = word.split(separator: ":")
        return parts.count == 2
            ? XMLName(String(parts[1]), namespace: String(parts[0])) : XMLName(String(word), namespace: "u")
    }
}

enum NotationError: Error {
    case noComplexType
}
