package import BODDiagnostics
import BODForms
package import BODJSON
import BODXML

/// What is to be said of a schema that is linted itself: whether it compiles, and what the rules of the group `schema` find.
package struct LintedSchema {
    private static let xsdRules: [any XSDRule.Type] = [
        UnionType.self, BinaryType.self, NounNameTooLong.self, AnonymousType.self,
    ]
    private static let jsonRules: [any JSONSchemaRule.Type] = [
        MisspeltKeyword.self, ObjectNameTooLong.self, AnyOf.self, OneOfNotNullable.self,
    ]

    let findings: [Diagnostic]

    /// Looks at an XML Schema.
    ///
    /// - Parameters:
    ///   - schema: The document.
    ///   - neighbours: What stands beside it, for its includes.
    init(_ schema: ParsedDocument, beside neighbours: DocumentNeighbours) {
        var findings: [Diagnostic] = []
        let compiled = Self.compile(schema, neighbours, &findings)
        if let compiled, let earlier = neighbours.earlier {
            findings += Self.evolution(of: compiled, schema, from: earlier)
        }
        for rule in Self.xsdRules {
            rule.check(schema) { finding in
                let description = rule.description
                findings.append(
                    Diagnostic(
                        description.id,
                        description.severity,
                        finding.message.summary,
                        explanation: description.rationale,
                        remedy: finding.message.remedy ?? description.remedy,
                        at: finding.place.location(in: schema)
                    )
                )
            }
        }
        self.findings = findings
    }

    /// Looks at a JSON Schema.
    ///
    /// - Parameters:
    ///   - schema: The document.
    ///   - neighbours: What stands beside it, for its references.
    init(_ schema: JSONDocument, beside neighbours: DocumentNeighbours) {
        var findings: [Diagnostic] = []
        let compiled = Self.compile(schema, neighbours, &findings)
        if let compiled, let earlier = neighbours.earlier {
            findings += Self.evolution(of: compiled, schema, from: earlier)
        }
        self.findings = findings + Self.jsonRules.flatMap { Self.findings(of: $0, in: schema) }
    }

    /// What is to be said of a JSON Schema by which documents are linted: the words in it that demand nothing by a slip.
    ///
    /// - Parameter schema: The schema.
    /// - Returns: The findings.
    package static func slips(in schema: JSONDocument) -> [Diagnostic] {
        findings(of: MisspeltKeyword.self, in: schema)
    }

    private static func findings(of rule: any JSONSchemaRule.Type, in schema: JSONDocument) -> [Diagnostic] {
        let source = schema.sourceText
        var findings: [Diagnostic] = []
        rule.check(schema) { summary, node in
            let place = SourceLocation(
                file: schema.file,
                range: node.sourceRange(in: source),
                path: node.pointer.description
            )
            findings.append(rule.diagnostic(summary, at: place))
        }
        return findings
    }

    private static func compile(
        _ schema: ParsedDocument,
        _ neighbours: DocumentNeighbours,
        _ findings: inout [Diagnostic]
    ) -> CompiledSchema? {
        let (folder, name) = split(schema.name)
        do throws(UnusableSchema) {
            let documents = try SchemaDocumentSet(root: name, in: folder) { location in
                location.utf8.elementsEqual(name.utf8) ? schema.source.bytes : neighbours.file?(location)
            }
            return try CompiledSchema(documents)
        } catch {
            // Without a look at the folder nobody can tell that a document is missing.
            let known = error.diagnostics.filter { neighbours.file != nil || $0.id != "schema/document-missing" }
            findings += known.map { refused($0, schema.name, schema.root.location) }
            return nil
        }
    }

    private static func compile(
        _ schema: JSONDocument,
        _ neighbours: DocumentNeighbours,
        _ findings: inout [Diagnostic]
    ) -> JSONSchema? {
        let (folder, name) = split(schema.file)
        let base = "file:///schema/\(name)"
        var options = JSONSchemaOptions()
        options.baseURI = base
        do throws(JSONSchemaError) {
            if DelimitedSchema.isLayout(schema) {
                _ = try DelimitedSchema(schema, options: options)
            }
            let registry = JSONSchemaRegistry(besides: schema, at: name, in: folder, uri: base) { file in
                neighbours.file?(split(file).name)
            }
            return try JSONSchema(schema, registry: registry, options: options)
        } catch {
            findings += error.diagnostics.map { refused($0, schema.file, SourceLocation(file: schema.file)) }
            return nil
        }
    }

    /// What the Data Catalog does not accept of an XML Schema after its earlier version.
    private static func evolution(
        of schema: CompiledSchema,
        _ document: ParsedDocument,
        from earlier: DocumentNeighbours.EarlierVersion
    ) -> [Diagnostic] {
        let reading = XMLReader().read(earlier.bytes, name: earlier.name)
        guard let before = reading.document, before.root.isSchema("schema") else {
            return [otherKind(earlier, at: document.root.location)]
        }
        var problems: [Diagnostic] = []
        guard let old = compile(before, DocumentNeighbours(file: earlier.file), &problems) else { return [] }
        let start = document.root.location
        let types = before.root.childElements.filter { $0.isSchema("complexType") || $0.isSchema("simpleType") }
        let namespace = before.root.attribute("targetNamespace")?.value
        let names = types.compactMap { $0.attribute("name")?.value }.map { XMLName($0, namespace: namespace) }
        return XSDEvolution(from: old.model, to: schema.model, root: start, types: names).findings.map { finding in
            if finding.location.file.utf8.elementsEqual(document.name.utf8) { return finding }
            // What is in a file that is included is told here, with a note that leads there.
            var finding = finding
            finding.notes.insert(Note("it is there", location: finding.location), at: 0)
            finding.location = start
            return finding
        }
    }

    /// What the Data Catalog does not accept of a JSON Schema after its earlier version.
    private static func evolution(
        of schema: JSONSchema,
        _ document: JSONDocument,
        from earlier: DocumentNeighbours.EarlierVersion
    ) -> [Diagnostic] {
        guard let before = try? JSONDocument(earlier.bytes, file: earlier.name),
            DelimitedSchema.isLayout(before) == DelimitedSchema.isLayout(document)
        else { return [otherKind(earlier, at: document.root.location)] }
        var problems: [Diagnostic] = []
        guard let old = compile(before, DocumentNeighbours(file: earlier.file), &problems) else { return [] }
        return JSONSchemaEvolution(from: old, before.root, to: schema, document.root).findings
    }

    private static func otherKind(
        _ earlier: DocumentNeighbours.EarlierVersion,
        at place: SourceLocation
    ) -> Diagnostic {
        BreaksEvolution.finding(
            "the object",
            "is of another kind than in \(earlier.name)",
            "an object keeps its type, be it BOD, JSON or DSV",
            at: place,
            was: nil
        )
    }

    /// A finding of a compiler under our name; one about another file is told here, with a note that leads there.
    private static func refused(_ finding: Diagnostic, _ file: String, _ start: SourceLocation) -> Diagnostic {
        let isHere = finding.location.file.utf8.elementsEqual(file.utf8)
        var refused = SchemaDoesNotCompile.diagnostic(finding.summary, at: isHere ? finding.location : start)
        refused.explanation = finding.explanation ?? refused.explanation
        refused.remedy = finding.remedy ?? refused.remedy
        refused.notes = (isHere ? [] : [Note("it is there", location: finding.location)]) + finding.notes
        return refused
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return ("", path) }
        return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
    }
}

extension ElementNode {
    /// Whether this is an element of XML Schema with a name.
    func isSchema(_ local: String) -> Bool { isNamed(local) && namespace == Self.schemaNamespace }

    /// The namespace of XML Schema.
    static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"
}
