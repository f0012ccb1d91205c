import BODDiagnostics
import BODXML

/// Holds the quick verdict against libxml2's.
struct QuickComparison {
    let schema: CompiledSchema
    /// The same schema without the quick verdict.
    private let libxml2: SchemaValidator
    private(set) var documents = 0
    /// How many were told valid without libxml2.
    private(set) var taken = 0
    /// How many libxml2 finds valid.
    private(set) var valid = 0
    /// What was taken and is not valid.
    private(set) var failures: [String] = []

    init(_ documents: SchemaDocumentSet) throws {
        schema = CompiledSchema(proven: documents)
        libxml2 = SchemaValidator(try CompiledSchema(documents))
    }

    init(_ text: String) throws {
        try self.init(SchemaDocumentSet(root: "s.xsd") { $0 == "s.xsd" ? Array(text.utf8) : nil })
    }

    mutating func judge(_ bytes: [UInt8]) {
        guard let document = XMLReader().read(bytes, name: "d.xml").document else { return }
        documents += 1
        let isTaken = schema.quicklyAccepts(document, from: document.root)
        let findings = libxml2.validate(document)
        if isTaken { taken += 1 }
        if findings.isEmpty { valid += 1 }
        if isTaken, !findings.isEmpty {
            failures.append("\(findings.map(\.summary))\n\(String(decoding: bytes, as: UTF8.self))")
        }
    }
}
