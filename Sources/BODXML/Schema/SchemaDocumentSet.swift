import BODDiagnostics

/// The documents of one schema: the root and all that it includes and imports, each read once.
///
/// Every document comes from the given folder or from memory. A location that leads outside, names a host, or is not there is a
/// finding at the include that names it; nothing is ever fetched.
public struct SchemaDocumentSet: Sendable {
    /// One document of the schema.
    public struct Member: Sendable {
        /// The location relative to the root's folder, with `/` between names.
        public let location: String
        /// The document.
        public let document: ParsedDocument
        /// What it includes and imports.
        let references: [SchemaReference]
    }

    /// The documents in the order in which they were reached; the root is the first.
    public let members: [Member]

    /// The root document.
    public var root: ParsedDocument { members[0].document }

    /// Whether there is a key, a reference to one, or something that must be unique.
    var hasIdentityConstraints: Bool {
        members.contains { member in
            member.document.root.subtree.contains { element in
                ["key", "keyref", "unique"].contains(where: element.isNamed)
                    && element.namespace == SchemaNamespace.schema
            }
        }
    }

    /// Whether attributes are declared at the top level, which hold wherever anything may stand.
    var hasGlobalAttributes: Bool {
        members.contains { member in
            member.document.root.childElements.contains {
                $0.isNamed("attribute") && $0.namespace == SchemaNamespace.schema
            }
        }
    }

    /// Reads a schema and everything that it refers to.
    ///
    /// - Parameters:
    ///   - location: The root's location, relative to its folder.
    ///   - folder: The name of the folder, put before locations in findings; empty for none.
    ///   - load: Gives the bytes of a location relative to the folder, or nil when there is no such document.
    /// - Throws: `UnusableSchema` with the findings when a document is missing or cannot be read.
    public init(
        root location: String,
        in folder: String = "",
        load: (String) -> [UInt8]?
    ) throws(UnusableSchema) {
        var members: [Member] = []
        var pending = [(location, Optional<SourceLocation>.none)]
        // Names of files are bytes: é in one character and in two are two files.
        var seen: Set<[UInt8]> = [Array(location.utf8)]
        while let (next, referrer) = pending.popLast() {
            let document = try Self.read(next, in: folder, from: referrer, load: load)
            let references = try SchemaReference.all(in: document, at: next)
            members.append(Member(location: next, document: document, references: references))
            for reference in references where seen.insert(Array(reference.location.utf8)).inserted {
                pending.insert((reference.location, reference.attribute.location), at: 0)
            }
        }
        self.members = members
    }

    private static func read(
        _ location: String,
        in folder: String,
        from referrer: SourceLocation?,
        load: (String) -> [UInt8]?
    ) throws(UnusableSchema) -> ParsedDocument {
        let name = folder.isEmpty ? location : "\(folder)/\(location)"
        guard let bytes = load(location) ?? XMLNamespaceSchema.bytes(at: location) else {
            throw UnusableSchema([
                Diagnostic(
                    "schema/document-missing",
                    .error,
                    "the schema document \(location) is not there",
                    remedy: "put it beside the schema that refers to it; nothing is fetched from elsewhere",
                    at: referrer ?? SourceLocation(file: name)
                )
            ])
        }
        let reading = XMLReader().read(bytes, name: name)
        guard let document = reading.document else { throw UnusableSchema(reading.diagnostics, source: reading.source) }
        guard document.root.name == XMLName("schema", namespace: SchemaNamespace.schema) else {
            throw UnusableSchema(
                [
                    Diagnostic(
                        "schema/not-a-schema",
                        .error,
                        "the root element is \(document.root.name), not xs:schema",
                        remedy: "give an XML Schema document; a BOD is what a schema describes",
                        at: document.root.location
                    )
                ],
                source: document.source
            )
        }
        return document
    }
}
