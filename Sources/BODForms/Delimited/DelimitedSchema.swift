import BODDiagnostics
public import BODJSON

/// The layout of delimited text, as the Data Catalog has it for DSV objects: a JSON Schema with a `dialect` and a property for each
/// column, in the order of the columns.
///
/// ```swift
/// let schema = try DelimitedSchema(JSONDocument(bytes, file: "items.schema.json"))
/// schema.columns.map(\.name)    // ["ItemID", "Quantity"]
/// ```
public struct DelimitedSchema: Sendable {
    /// A column.
    public struct Column: Sendable, Hashable {
        /// The name that stands in the line of headers.
        public let name: String
        /// The type of its values: `string`, `integer`, `number` or `boolean`; the first where there are several.
        public var type: String { types[0] }
        /// The types of its values; never empty.
        package let types: [String]
        /// Whether no cell of it may be empty.
        public let isRequired: Bool
    }

    /// The columns in their order.
    public let columns: [Column]
    /// How the text is delimited.
    public let dialect: DelimitedDialect
    /// How many lines stand before the first row.
    public let skippedLines: Int
    /// Which of them has the names of the columns, from 1; nil when there is none.
    public let headerLine: Int?
    /// The schema of one row as an object; empty cells are no members.
    package let rowSchema: JSONSchema

    /// Whether a JSON Schema is the layout of a DSV object: only those have a dialect.
    ///
    /// - Parameter document: The schema.
    /// - Returns: True when it has one.
    public static func isLayout(_ document: JSONDocument) -> Bool { document.root["dialect"] != nil }

    /// Reads a layout.
    ///
    /// - Parameters:
    ///   - document: The schema.
    ///   - options: How it is understood.
    /// - Throws: `JSONSchemaError` with all that is wrong with it.
    public init(_ document: JSONDocument, options: JSONSchemaOptions = JSONSchemaOptions()) throws(JSONSchemaError) {
        let root = document.root
        dialect = try Self.dialect(document)
        let written = root["dialect"]
        skippedLines = try Self.count("skipLines", of: written, most: 1_000) ?? 1
        let line = try Self.count("headerLine", of: written, most: skippedLines) ?? min(1, skippedLines)
        headerLine = line == 0 ? nil : line
        let required = Set(root["required"]?.elements.compactMap(\.utf8).map(Array.init) ?? [])
        columns = (root["properties"]?.members.map { $0 } ?? []).map { member in
            Column(
                name: member.name,
                types: DelimitedCell.types(of: member.value),
                isRequired: required.contains(Array(member.nameUTF8))
            )
        }
        if columns.isEmpty { throw Self.unusable("the layout has no columns", "name them in properties", at: root) }
        // The whole is compiled for its own mistakes; that a cell is empty is told by its place in the row.
        _ = try JSONSchema(document, options: options)
        rowSchema = try JSONSchema(Self.rows(of: root.value), options: options)
    }

    private static func rows(of schema: JSONValue) -> JSONValue {
        guard case .object(let members) = schema else { return schema }
        let others = ["required", "dialect", "additionalProperties"]
        return .object(members.filter { member in !others.contains { $0.utf8.elementsEqual(member.name.utf8) } })
    }

    private static func dialect(_ document: JSONDocument) throws(JSONSchemaError) -> DelimitedDialect {
        let written = document.root["dialect"] ?? document.root
        guard let separator = written["separator"]?.utf8, let byte = character(separator) else {
            throw unusable(
                "the dialect has no separator of one ASCII character",
                "write \"dialect\": {\"separator\": \",\"}, with the character that stands between the columns",
                at: written["separator"] ?? written
            )
        }
        guard let quote = written["enclosingCharacter"] else { return DelimitedDialect(separator: byte) }
        guard let enclosing = quote.utf8.flatMap(character), enclosing != byte else {
            throw unusable(
                "the enclosing character is not one ASCII character other than the separator",
                "write \"\\\"\" or \"'\"",
                at: quote
            )
        }
        return DelimitedDialect(separator: byte, enclosing: enclosing)
    }

    /// The only character of a text, where it can stand between cells: a line break ends a row.
    private static func character(_ text: some Collection<UInt8>) -> UInt8? {
        guard text.count == 1, let byte = text.first, byte < 0x80, !DelimitedReader.isBreak(byte) else { return nil }
        return byte
    }

    private static func count(_ name: String, of dialect: JSONNode?, most: Int) throws(JSONSchemaError) -> Int? {
        guard let value = dialect?[name] else { return nil }
        guard let count = value.number?.integer, (0...most).contains(count) else {
            throw unusable("\(name) is not a number from 0 to \(most)", "write how many lines it is", at: value)
        }
        return count
    }

    private static func unusable(_ summary: String, _ remedy: String, at node: JSONNode) -> JSONSchemaError {
        JSONSchemaError(diagnostics: [
            Diagnostic("json-schema/invalid-dialect", .error, summary, remedy: remedy, at: node.location)
        ])
    }
}
