package import BODJSON

/// The text of a cell as a value.
package enum DelimitedCell {
    /// Whether a cell is empty, or holds nothing but blanks.
    package static func isBlank(_ cell: ArraySlice<UInt8>) -> Bool { cell.allSatisfy(isBlank) }

    /// The types that the schema of a column names, without null: a cell that stands for null is empty.
    ///
    /// A value that may be null is written with a list of types, or with `oneOf`, which is the Data Catalog's way.
    ///
    /// - Parameter schema: The schema of the column.
    /// - Returns: The types in the order of the schema; `string` where it names none.
    package static func types(of schema: JSONNode) -> [String] {
        var types = named(in: schema)
        for keyword in ["oneOf", "anyOf"] where types.isEmpty {
            types = schema[keyword]?.elements.flatMap(named) ?? []
        }
        return types.isEmpty ? ["string"] : types
    }

    /// The value that a cell stands for; a text when it is of none of its column's types.
    ///
    /// - Parameters:
    ///   - cell: The text.
    ///   - types: The types of the column.
    /// - Returns: The value.
    package static func value(_ cell: ArraySlice<UInt8>, of types: [String]) -> JSONValue {
        let text = String(decoding: cell, as: UTF8.self)
        if types.contains("integer") || types.contains("number") {
            let words = cell.split(whereSeparator: isBlank)
            let number = words.count == 1 ? JSONNumber(String(decoding: words[0], as: UTF8.self)) : nil
            if let number { return .number(number) }
        }
        if types.contains("boolean"), text == "true" || text == "false" { return .bool(text == "true") }
        return .string(text)
    }

    private static func named(in schema: JSONNode) -> [String] {
        guard let type = schema["type"] else { return [] }
        return (type.string.map { [$0] } ?? type.elements.compactMap(\.string)).filter { $0 != "null" }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
