extension XSDRenderer {
    func write(_ element: ElementDeclaration, in part: NamespaceModel, to writer: inout MarkupWriter) {
        writer.empty("xs:element", attributes(of: element, in: part))
    }

    func write(_ attribute: AttributeDeclaration, in part: NamespaceModel, to writer: inout MarkupWriter) {
        writer.empty(
            "xs:attribute",
            [("name", attribute.name.local.text), ("type", reference(attribute.type, in: part))]
        )
    }

    private func attributes(of element: ElementDeclaration, in part: NamespaceModel) -> [MarkupWriter.Attribute] {
        [
            ("name", element.name.local.text), ("type", reference(element.type, in: part)),
            ("nillable", element.isNillable ? "true" : nil),
        ]
    }

    private func write(_ use: AttributeUse, in part: NamespaceModel, to writer: inout MarkupWriter) {
        let declaration = use.declaration
        let isGlobal = !declaration.name.namespace.isEmpty
        let attributes: [MarkupWriter.Attribute] = [
            ("ref", isGlobal ? reference(declaration.name, in: part) : nil),
            ("name", isGlobal ? nil : declaration.name.local.text),
            ("type", isGlobal ? nil : reference(declaration.type, in: part)),
            ("use", use.isRequired ? "required" : nil),
        ]
        writer.element("xs:attribute", attributes) { annotate(declaration.notes, &$0) }
    }

    func write(_ type: TypeDefinition, in part: NamespaceModel, to writer: inout MarkupWriter) {
        let name: MarkupWriter.Attribute = ("name", type.name.local.text)
        switch type.content {
        case .value(let value):
            writer.element("xs:simpleType", [name]) { write(value, to: &$0) }
        case .text(let base):
            writer.element("xs:complexType", [name]) { writeText(base, type.attributes, in: part, to: &$0) }
        case .elements(let model, let uses, let isMixed):
            writer.element("xs:complexType", [name, ("mixed", isMixed ? "true" : nil)]) { writer in
                write(group: model, uses, in: part, to: &writer)
                for attribute in type.attributes { write(attribute, in: part, to: &writer) }
            }
        case .anything(let isLax):
            writer.element("xs:complexType", [name, ("mixed", "true")]) { writeAnything(isLax, to: &$0) }
        case .anythingLike(let base):
            writer.element("xs:complexType", [name]) { writer in
                writer.element("xs:complexContent", [("mixed", "true")]) { writer in
                    writer.empty("xs:extension", [("base", reference(base, in: part))])
                }
            }
        }
    }

    private func writeText(
        _ base: TypeReference,
        _ attributes: [AttributeUse],
        in part: NamespaceModel,
        to writer: inout MarkupWriter
    ) {
        writer.element("xs:simpleContent") { writer in
            writer.element("xs:extension", [("base", reference(base, in: part))]) { writer in
                for attribute in attributes { write(attribute, in: part, to: &writer) }
            }
        }
    }

    private func writeAnything(_ isLax: Bool, to writer: inout MarkupWriter) {
        let contents: MarkupWriter.Attribute = ("processContents", isLax ? "lax" : "skip")
        writer.element("xs:sequence") { writer in
            writer.empty("xs:any", [("namespace", "##any"), contents, ("minOccurs", "0"), ("maxOccurs", "unbounded")])
        }
        writer.empty("xs:anyAttribute", [("namespace", "##any"), contents])
    }

    private func write(_ value: ValueType, to writer: inout MarkupWriter) {
        switch value {
        case .dateOrDateTime:
            writer.empty("xs:union", [("memberTypes", "xs:dateTime xs:date")])
        case .decimal(.some(let digits)):
            writer.element("xs:restriction", [("base", "xs:decimal")]) { writer in
                writer.empty("xs:fractionDigits", [("value", String(digits))])
            }
        case .enumeration(let values):
            writer.element("xs:restriction", [("base", "xs:string")]) { writer in
                for value in values { writer.empty("xs:enumeration", [("value", value.text)]) }
            }
        default:
            writer.empty("xs:restriction", [("base", "xs:\(value.builtin ?? "string")")])
        }
    }
}
