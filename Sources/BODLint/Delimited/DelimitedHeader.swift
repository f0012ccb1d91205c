import BODDiagnostics
import BODForms
import BODJSON

/// The line of headers, compared with a layout: which column of the layout each cell of a row belongs to.
struct DelimitedHeader: Sendable {
    /// The number of the layout's column for each cell; nil for one that the layout does not know.
    private var columns: [Int?]
    /// The columns that there are.
    private var taken: Set<Int?> = []
    /// What is wrong with the headers.
    private(set) var findings: [DelimitedFinding] = []
    /// Whether the text is delimited in another way, so that no cell can be told.
    private(set) var isOfOtherDialect = false
    /// Whether data stand in the place of the headers.
    private(set) var isMissing = false

    /// The columns of a table without headers, by their places.
    init(positional schema: DelimitedSchema) {
        columns = schema.columns.indices.map { $0 }
    }

    /// How many unknown columns are told what was probably meant; that takes time for each column of the layout.
    private static let helpfulLimit = 20

    init(_ row: DelimitedRow, _ schema: DelimitedSchema) {
        columns = []
        if let other = Self.otherSeparator(row, schema) {
            findings.append(.otherSeparator(other, schema.dialect, at: row.range(of: row.fields[0])))
            isOfOtherDialect = true
            return
        }
        var places = row.places
        let known = schema.columns.enumerated().map { (Array($0.element.name.utf8), $0.offset) }
        let numbers = Dictionary(known, uniquingKeysWith: { first, _ in first })
        if Self.isData(row, numbers, schema) {
            let start = places.range(of: row.fields[0]).start
            findings.append(.headerMissing(at: SourceRange(start: start, end: row.end)))
            isMissing = true
            columns = schema.columns.indices.map { $0 }
            return
        }
        for field in row.fields { add(field, places.range(of: field), numbers, schema) }
        addMissing(schema, at: row.end)
        addOrder(row, schema)
    }

    /// Whether a line has as many cells as the layout has columns, and none has the name of one, or nearly so.
    private static func isData(_ row: DelimitedRow, _ numbers: [[UInt8]: Int], _ schema: DelimitedSchema) -> Bool {
        guard row.fields.count == schema.columns.count else { return false }
        guard row.fields.allSatisfy({ numbers[Array($0.bytes)] == nil }) else { return false }
        let known = schema.columns.map(\.name)
        return row.fields.prefix(helpfulLimit).allSatisfy {
            NearestName.of(String(decoding: $0.bytes, as: UTF8.self), among: known) == nil
        }
    }

    private mutating func add(
        _ field: DelimitedReader.Field,
        _ range: SourceRange,
        _ numbers: [[UInt8]: Int],
        _ schema: DelimitedSchema
    ) {
        var column = numbers[Array(field.bytes)]
        if let name = String(validating: field.bytes, as: UTF8.self) {
            if field.bytes.isEmpty {
                findings.append(.namelessColumn(columns.count + 1, at: range))
            } else if column == nil {
                findings.append(.unknownColumn(name, nearest(to: name, schema), at: range))
            } else if taken.contains(column) {
                findings.append(.duplicateColumn(name, at: range))
                column = nil
            }
        } else {
            findings.append(.notUTF8("the name of column \(columns.count + 1)", at: range))
        }
        columns.append(column)
        taken.insert(column)
    }

    private func nearest(to name: String, _ schema: DelimitedSchema) -> String? {
        findings.count < Self.helpfulLimit ? NearestName.of(name, among: schema.columns.map(\.name)) : nil
    }

    private mutating func addMissing(_ schema: DelimitedSchema, at end: SourcePosition) {
        for (number, column) in schema.columns.enumerated() where !taken.contains(number) {
            findings.append(.missingColumn(column.name, at: SourceRange(at: end)))
        }
    }

    /// The first column that stands before one which the layout has earlier.
    private mutating func addOrder(_ row: DelimitedRow, _ schema: DelimitedSchema) {
        var latest = -1
        for (number, field) in zip(columns, row.fields) {
            guard let number else { continue }
            if number < latest {
                let (name, before) = (schema.columns[number].name, schema.columns[latest].name)
                findings.append(.columnOrder(name, before, at: row.range(of: field)))
                return
            }
            latest = number
        }
    }

    /// The separator by which a line with a single header would have several of the layout's columns.
    private static func otherSeparator(_ row: DelimitedRow, _ schema: DelimitedSchema) -> Character? {
        guard row.fields.count == 1, schema.columns.count > 1 else { return nil }
        let line = String(decoding: row.fields[0].bytes, as: UTF8.self)
        return [",", ";", "\t", "|"].first { separator in
            let parts = line.split(separator: separator).map { $0.filter { $0 != "\"" && $0 != "'" } }
            return parts.count > 1
                && parts.contains { part in schema.columns.contains { $0.name.utf8.elementsEqual(part.utf8) } }
        }
    }
}

extension DelimitedHeader {
    /// What is wrong with a row.
    ///
    /// - Parameters:
    ///   - row: The row.
    ///   - rowNumber: Which row of data it is, from 0.
    ///   - schema: The layout.
    /// - Returns: The findings, each at its cell.
    /// - Throws: `JSONSchemaError` when the layout gives no verdict.
    func findings(
        in row: DelimitedRow,
        number rowNumber: Int,
        _ schema: DelimitedSchema
    ) throws(JSONSchemaError) -> [DelimitedFinding] {
        var findings: [DelimitedFinding] = []
        if row.fields.count != columns.count {
            findings.append(.raggedRow(row.fields.count, columns.count, at: raggedPlace(in: row)))
        }
        var members: [JSONMember] = []
        var cells: [(column: DelimitedSchema.Column, field: DelimitedReader.Field)] = []
        var places = row.places
        for (number, field) in zip(columns, row.fields) {
            guard let column = number.map({ schema.columns[$0] }) else { continue }
            if field.bytes.contains(0) || String(validating: field.bytes, as: UTF8.self) == nil {
                findings.append(.notUTF8(column.name, at: places.range(of: field)))
            } else if DelimitedCell.isBlank(field.bytes) {
                if column.isRequired {
                    findings.append(.required(column.name, rowNumber, at: places.range(of: field)))
                }
            } else {
                members.append(JSONMember(column.name, DelimitedCell.value(field.bytes, of: column.types)))
                cells.append((column, field))
            }
        }
        for violation in try violations(of: members, by: schema.rowSchema) {
            let token = violation.instancePointer.tokens.first
            let cell = token.flatMap { token in cells.first { $0.column.name.utf8.elementsEqual(token.utf8) } }
            if let cell {
                let range = places.range(of: cell.field)
                findings.append(.value(violation.diagnostic, cell.column.name, rowNumber, at: range))
            } else {
                // What a layout demands of a row as a whole, such as a column that another one needs.
                let range = SourceRange(start: row.origin, end: row.end)
                findings.append(.row(violation.diagnostic, rowNumber, at: range))
            }
        }
        return findings
    }

    private func violations(
        of members: [JSONMember],
        by schema: JSONSchema
    ) throws(JSONSchemaError) -> [JSONSchemaViolation] {
        let object = JSONValue.object(members).encoded()
        // What we write ourselves is within the limits of a document; a row was measured before.
        guard let document = try? JSONDocument(object, limits: JSONLimits(documentBytes: .max, stringBytes: .max))
        else {
            return []
        }
        if try schema.isFlawless(document.root) { return [] }
        return try schema.violations(in: document.root)
    }

    /// The first cell that is too many, or the end of a row with too few.
    private func raggedPlace(in row: DelimitedRow) -> SourceRange {
        row.fields.count > columns.count ? row.range(of: row.fields[columns.count]) : SourceRange(at: row.end)
    }
}
