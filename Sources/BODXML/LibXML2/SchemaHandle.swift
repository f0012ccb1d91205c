import BODDiagnostics
import CLibXML2

/// Owns one compiled libxml2 schema.
///
/// `@unchecked Sendable`: a compiled `xmlSchema` is only read after the compile; 8 threads validating with one schema show no race
/// under ThreadSanitizer. Everything mutable lives in the validation context, of which each validation has its own.
@safe final class SchemaHandle: @unchecked Sendable {
    private let schema: UnsafeMutablePointer<xmlSchema>

    init(_ documents: SchemaDocumentSet) throws(UnusableSchema) {
        Bootstrap.done
        let contents = Self.contents(of: documents)
        let root = Self.url(0)
        let (compiled, problems) = unsafe ResourceResolver.$documents.withValue(contents) { unsafe Self.compile(root) }
        // A failed import is only a warning (3084) to libxml2, which then compiles without it.
        guard let compiled = unsafe compiled, problems.allSatisfy({ $0.level < 2 && $0.code != 3_084 }) else {
            if let compiled = unsafe compiled { unsafe xmlSchemaFree(compiled) }
            throw SchemaProblemMessage.error(problems, in: documents)
        }
        unsafe self.schema = unsafe compiled
    }

    deinit {
        unsafe xmlSchemaFree(schema)
    }

    /// Lends the schema for the time of one call.
    func withSchema<Result>(_ body: (UnsafeMutablePointer<xmlSchema>) -> Result) -> Result {
        unsafe body(schema)
    }

    private static let scheme = "bodkit://schema/"

    /// The address of a document for libxml2: a number, so that no character of a file's name can be in the way.
    private static func url(_ index: Int) -> String { "\(scheme)\(index).xsd" }

    /// The document that an address is of.
    static func index(of url: String) -> Int? {
        guard url.hasPrefix(scheme), url.hasSuffix(".xsd") else { return nil }
        return Int(url.dropFirst(scheme.count).dropLast(4))
    }

    /// What libxml2 reads under each address: the documents with their references to one another as addresses.
    private static func contents(of documents: SchemaDocumentSet) -> [String: [UInt8]] {
        var indices: [[UInt8]: Int] = [:]
        for (index, member) in documents.members.enumerated() { indices[Array(member.location.utf8)] = index }
        var contents: [String: [UInt8]] = [:]
        for (index, member) in documents.members.enumerated() {
            var text = withoutDeclaration(member.document.source.utf8)
            for reference in member.references.reversed() {
                guard let target = indices[Array(reference.location.utf8)] else { continue }
                text.replaceSubrange(reference.attribute.valueUTF8Range, with: url(target).utf8)
            }
            contents[url(index)] = text
        }
        return contents
    }

    /// The text is UTF-8 by now, whatever its declaration says; blanks keep every offset.
    private static func withoutDeclaration(_ utf8: [UInt8]) -> [UInt8] {
        guard utf8.count > 5, utf8.starts(with: Array("<?xml".utf8)), XMLSource.isBlank(utf8[5]),
            let end = utf8.firstIndex(of: 0x3E)
        else { return utf8 }
        return utf8[...end].map { $0 == 0x0A ? 0x0A : 0x20 } + utf8[(end + 1)...]
    }

    private static func compile(_ root: String) -> (UnsafeMutablePointer<xmlSchema>?, [SchemaProblem]) {
        guard let context = unsafe xmlSchemaNewParserCtxt(root) else { return (nil, []) }
        defer { unsafe xmlSchemaFreeParserCtxt(context) }
        let collector = SchemaProblemCollector()
        return unsafe withExtendedLifetime(collector) {
            unsafe bodkit_set_schema_parser_errors(context, schemaProblemHandler, collector.opaque)
            // What the parser of an included document says goes to the thread's handler, which would print it.
            unsafe bodkit_set_thread_errors(silentHandler)
            defer { bodkit_set_thread_errors(nil) }
            let schema = unsafe xmlSchemaParse(context)
            return unsafe (schema, collector.problems)
        }
    }
}

/// Takes libxml2's messages and says nothing; what matters comes to a handler of its own.
private let silentHandler: bodkit_error_handler = { _, _ in }
