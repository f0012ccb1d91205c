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
        var findings = Self.compile(schema, neighbours)
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
        findings = Self.compile(schema, neighbours) + Self.jsonRules.flatMap { Self.findings(of: $0, in: schema) }
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

    private static func compile(_ schema: ParsedDocument, _ neighbours: DocumentNeighbours) -> [Diagnostic] {
        let (folder, name) = split(schema.name)
        do throws(UnusableSchema) {
            let documents = try SchemaDocumentSet(root: name, in: folder) { location in
                location.utf8.elementsEqual(name.utf8) ? schema.source.bytes : neighbours.file?(location)
            }
            _ = try CompiledSchema(documents)
            return []
        } catch {
            // Without a look at the folder nobody can tell that a document is missing.
            let known = error.diagnostics.filter { neighbours.file != nil || $0.id != "schema/document-missing" }
            return known.map { refused($0, schema.name, schema.root.location) }
        }
    }

    private static func compile(_ schema: JSONDocument, _ neighbours: DocumentNeighbours) -> [Diagnostic] {
        let (folder, name) = split(schema.file)
        let base = "file:///schema/\(name)"
        var options = JSONSchemaOptions()
        options.baseURI = base
        do throws(JSONSchemaError) {
            if DelimitedSchema.isLayout(schema) {
                _ = try DelimitedSchema(schema, options: options)
            } else {
                let registry = JSONSchemaRegistry(besides: schema, at: name, in: folder, uri: base) { file in
                    neighbours.file?(split(file).name)
                }
                _ = try JSONSchema(schema, registry: registry, options: options)
            }
            return []
        } catch {
            return error.diagnostics.map { refused($0, schema.file, SourceLocation(file: schema.file)) }
        }
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
