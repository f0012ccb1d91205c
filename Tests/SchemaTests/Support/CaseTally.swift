import BODDiagnostics
import BODXML

/// How many documents of each kind were judged, and which verdicts were wrong.
struct CaseTally: Sendable {
    private(set) var counts: [DocumentCase.Kind: Int] = [:]
    private(set) var failures: [String] = []

    subscript(kind: DocumentCase.Kind) -> Int { counts[kind] ?? 0 }

    /// The counts in one line.
    var line: String {
        let parts = DocumentCase.Kind.allCases.filter { self[$0] > 0 }.map { "\(self[$0]) \($0.rawValue)" }
        return "\(counts.values.reduce(0, +)) documents: " + parts.joined(separator: ", ")
    }

    mutating func judge(_ document: DocumentCase, by validator: SchemaValidator, and libxml2: SchemaValidator) {
        counts[document.kind, default: 0] += 1
        let reading = XMLReader().read(document.bytes, name: "document.xml")
        guard let parsed = reading.document else { return fail(document, "not well-formed") }
        let findings = validator.validate(parsed)
        let alone = libxml2.validate(parsed)
        guard findings == alone else { return fail(document, "libxml2 says \(alone.map(\.summary))") }
        if document.findings.contains(findings.count) { return }
        fail(document, findings.isEmpty ? "was accepted" : "\(findings.map(\.summary))")
    }

    private mutating func fail(_ document: DocumentCase, _ reason: String) {
        failures.append(
            "\(document.kind.rawValue) \(document.path): \(reason)\n\(String(decoding: document.bytes, as: UTF8.self))"
        )
    }

    mutating func add(_ other: CaseTally) {
        counts.merge(other.counts, uniquingKeysWith: +)
        failures += other.failures
    }

    /// Judges every document of some places, on all cores.
    static func of(_ places: [Int], _ writer: DocumentWriter, by compiled: CompiledSchema) async -> CaseTally {
        // As one of our own, so that what is quickly told valid is held against libxml2 as well.
        let schema = CompiledSchema(proven: compiled.documents)
        return await withTaskGroup(of: (Int, CaseTally).self) { group in
            let size = 64
            for start in stride(from: 0, to: places.count, by: size) {
                group.addTask {
                    var tally = CaseTally()
                    let validator = SchemaValidator(schema)
                    for index in places[start..<min(start + size, places.count)] {
                        writer.forEachCase(at: index) { tally.judge($0, by: validator, and: SchemaValidator(compiled)) }
                    }
                    return (start, tally)
                }
            }
            var tallies: [(Int, CaseTally)] = []
            for await result in group { tallies.append(result) }
            return tallies.sorted { $0.0 < $1.0 }.reduce(into: CaseTally()) { $0.add($1.1) }
        }
    }
}
