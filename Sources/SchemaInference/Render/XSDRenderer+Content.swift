extension XSDRenderer {
    /// Writes the content of a complex type, whose outermost part has to be a group.
    func write(
        group model: ContentExpression,
        _ uses: [ExpandedName: ElementUse],
        in part: NamespaceModel,
        to writer: inout MarkupWriter
    ) {
        if case .element = model.term {
            writer.element("xs:sequence") { write(model, uses, in: part, to: &$0) }
        } else {
            write(model, uses, in: part, to: &writer)
        }
    }

    private func write(
        _ model: ContentExpression,
        _ uses: [ExpandedName: ElementUse],
        in part: NamespaceModel,
        to writer: inout MarkupWriter
    ) {
        let occurrence: [MarkupWriter.Attribute] = [
            ("minOccurs", model.isOptional ? "0" : nil), ("maxOccurs", model.isRepeated ? "unbounded" : nil),
        ]
        switch model.term {
        case .element(let name): write(name, uses[name], occurrence, in: part, to: &writer)
        case .sequence(let parts):
            writer.element("xs:sequence", occurrence) { writer in
                for inner in parts { write(inner, uses, in: part, to: &writer) }
            }
        case .all(let parts):
            writer.element("xs:all", occurrence) { writer in
                for inner in parts { write(inner, uses, in: part, to: &writer) }
            }
        case .choice(let parts):
            writer.element("xs:choice", occurrence) { writer in
                for inner in parts { write(inner, uses, in: part, to: &writer) }
            }
        case .some(let parts):
            writer.element("xs:choice", occurrence) { writer in
                for first in parts.indices {
                    let rest = parts[(first + 1)...].map(\.optional)
                    write(.sequence([parts[first]] + rest), uses, in: part, to: &writer)
                }
            }
        }
    }

    private func write(
        _ name: ExpandedName,
        _ use: ElementUse?,
        _ occurrence: [MarkupWriter.Attribute],
        in part: NamespaceModel,
        to writer: inout MarkupWriter
    ) {
        var attributes: [MarkupWriter.Attribute] = []
        if let local = use?.local {
            attributes += [("name", name.local.text), ("type", reference(local.type, in: part))]
            attributes.append(("nillable", local.isNillable ? "true" : nil))
        } else {
            attributes.append(("ref", reference(name, in: part)))
        }
        writer.element("xs:element", attributes + occurrence) { annotate(use?.notes ?? [], &$0) }
    }
}
