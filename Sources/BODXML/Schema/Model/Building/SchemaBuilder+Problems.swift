import BODDiagnostics

extension SchemaBuilder {
    mutating func report(_ id: DiagnosticID, _ summary: String, remedy: String, at definition: Definition) {
        guard !collector.isFull else { return }
        collector.report(Diagnostic(id, .error, summary, remedy: remedy, at: definition.node.location))
    }

    /// The name that an attribute of a definition refers to; a prefix that is not bound is a finding.
    mutating func reference(_ attribute: SchemaAttributeKind, of definition: Definition) -> XMLName? {
        guard let text = definition.value(attribute) else { return nil }
        return reference(text, at: definition)
    }

    mutating func reference(_ text: String, at definition: Definition) -> XMLName? {
        if let name = definition.part.name(text, at: definition.node) { return name }
        report(
            "schema/unbound-prefix",
            "the prefix of \(text) is not declared",
            remedy: "declare it with xmlns on the schema's root element",
            at: definition
        )
        return nil
    }

    mutating func reportUnknown(_ what: String, _ name: XMLName, _ definition: Definition) {
        report(
            DiagnosticID(group: "schema", name: "unknown-\(what.split(separator: " ").joined(separator: "-"))"),
            "there is no \(what) \(name)",
            remedy: "check the name and its prefix, and include the document that defines it",
            at: definition
        )
    }

    mutating func reportCircle(_ what: String, _ definition: Definition) {
        report(
            "schema/circular-definition",
            "the \(what) refers to itself",
            remedy: "break the circle; without that no document can be judged by it",
            at: definition
        )
    }

    /// The place of a named type; an unknown name is a finding.
    mutating func type(named name: XMLName, _ definition: Definition) -> SchemaTypeID? {
        if let id = typesByName[name] { return id }
        reportUnknown("type", name, definition)
        return nil
    }

    /// The place of a named simple type; a complex one is a finding.
    mutating func simpleType(named name: XMLName, _ definition: Definition) -> SimpleType.ID? {
        guard case .simple(let id) = typesByName[name] else {
            reportUnknown("simple type", name, definition)
            return nil
        }
        return id
    }
}
