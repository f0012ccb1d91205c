import BODDiagnostics
import BODForms
import BODJSON

/// The line of headers, compared with a layout: which column of the layout each cell of a row belongs to.
struct DelimitedHeader: Sendable {
    /// The layout's column for each cell; nil for one that the layout does not know.
    private var columns: [DelimitedSchema.Column?]
    /// What is wrong with the headers.
    private(set) var findings: [DelimitedFinding] = []
    /// Whether the text is delimited in another way, so that no cell can be told.
    private(set) var isOfOtherDialect = false
    /// Whether data stand in the place of the headers.
    private(set) var isMissing = false

    /// The columns of a table without headers, by their places.
    init(positional schema: DelimitedSchema) {
        columns = schema.columns
    }

    init(_ row: DelimitedRow, _ schema: DelimitedSchema) {
        columns = []
        let names = row.fields.map { String(decoding: $0.bytes, as: UTF8.self) }
        if let other = Self.otherSeparator(names, schema) {
            findings.append(.otherSeparator(other, schema.dialect, at: row.range(of: row.fields[0])))
            isOfOtherDialect = true
            return
        }
        var places = row.places
        if Self.isData(names, schema) {
            let start = places.range(of: row.fields[0]).start
            findings.append(.headerMissing(at: SourceRange(start: start, end: row.end)))
            isMissing = true
            columns = schema.columns
            return
        }
        for (name, field) in zip(names, row.fields) { add(name, places.range(of: field), schema) }
        addMissing(schema, at: row.end)
        addOrder(row, schema)
    }

    /// Whether a line has as many cells as the layout has columns, and none has the name of one, or nearly so.
    private static func isData(_ names: [String], _ schema: DelimitedSchema) -> Bool {
        let known = schema.columns.map(\.name)
        return names.count == known.count && names.allSatisfy { NearestName.of($0, among: known) == nil }
    }

    private mutating func add(_ name: String, _ range: SourceRange, _ schema: DelimitedSchema) {
        var column = schema.columns.first { $0.name.utf8.elementsEqual(name.utf8) }
        if name.utf8.isEmpty {
            findings.append(.namelessColumn(columns.count + 1, at: range))
        } else if column == nil {
            findings.append(.unknownColumn(name, NearestName.of(name, among: schema.columns.map(\.name)), at: range))
        } else if columns.contains(column) {
            findings.append(.duplicateColumn(name, at: range))
            column = nil
        }
        columns.append(column)
    }

    private mutating func addMissing(_ schema: DelimitedSchema, at end: SourcePosition) {
        for column in schema.columns where !columns.contains(column) {
            findings.append(.missingColumn(column.name, at: SourceRange(at: end)))
        }
    }

    /// The first column that stands before one which the layout has earlier.
    private mutating func addOrder(_ row: DelimitedRow, _ schema: DelimitedSchema) {
        var latest = -1
        for (column, field) in zip(columns, row.fields) {
            guard let column, let place = schema.columns.firstIndex(of: column) else { continue }
            if place < latest {
                let before = schema.columns[latest].name
                findings.append(.columnOrder(column.name, before, at: row.range(of: field)))
                return
            }
            latest = place
        }
    }

    /// The separator by which a line with a single header would have several of the layout's columns.
    private static func otherSeparator(_ names: [String], _ schema: DelimitedSchema) -> Character? {
        guard names.count == 1, schema.columns.count > 1, let line = names.first else { return nil }
        return [",", ";", "\t", "|"].first { separator in
            let parts = line.split(separator: separator).map { $0.filter { $0 != "\"" && $0 != "'" } }
            return parts.count > 1 && parts.contains { part in schema.columns.contains { $0.name == part } }
        }
    }
}

extension DelimitedHeader {
    /// What is wrong with a row.
    ///
    /// - Parameters:
    ///   - row: The row.
    ///   - number: Which row of data it is, from 0.
    ///   - schema: The layout.
    /// - Returns: The findings, each at its cell.
    /// - Throws: `JSONSchemaError` when the layout gives no verdict.
    func findings(
        in row: DelimitedRow,
        number: Int,
        _ schema: DelimitedSchema
    ) throws(JSONSchemaError) -> [DelimitedFinding] {
        var findings: [DelimitedFinding] = []
        if row.fields.count != columns.count {
            findings.append(.raggedRow(row.fields.count, columns.count, at: raggedPlace(in: row)))
        }
        var members: [JSONMember] = []
        var cells: [(column: DelimitedSchema.Column, field: DelimitedReader.Field)] = []
        var places = row.places
        for (column, field) in zip(columns, row.fields) {
            guard let column else { continue }
            if field.bytes.contains(0) || String(validating: field.bytes, as: UTF8.self) == nil {
                findings.append(.notUTF8(column.name, at: places.range(of: field)))
            } else if DelimitedCell.isBlank(field.bytes) {
                if column.isRequired {
                    findings.append(.required(column.name, number, at: places.range(of: field)))
                }
            } else {
                members.append(JSONMember(column.name, DelimitedCell.value(field.bytes, of: column.type)))
                cells.append((column, field))
            }
        }
        for violation in try violations(of: members, by: schema.rowSchema) {
            guard let token = violation.instancePointer.tokens.first,
                let cell = cells.first(where: { $0.column.name.utf8.elementsEqual(token.utf8) })
            else { continue }
            findings.append(.value(violation.diagnostic, cell.column.name, number, at: places.range(of: cell.field)))
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
