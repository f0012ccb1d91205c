import BODJSON

/// The text of a cell as a value.
enum DelimitedCell {
    /// Whether a cell is empty, or holds nothing but blanks.
    static func isBlank(_ cell: ArraySlice<UInt8>) -> Bool { cell.allSatisfy(isBlank) }

    /// The value that a cell stands for; a text when it is not of its column's type.
    ///
    /// - Parameters:
    ///   - cell: The text.
    ///   - type: The type of the column.
    /// - Returns: The value.
    static func value(_ cell: ArraySlice<UInt8>, of type: String) -> JSONValue {
        let text = String(decoding: cell, as: UTF8.self)
        switch type {
        case "integer", "number":
            let words = cell.split(whereSeparator: isBlank)
            let number = words.count == 1 ? JSONNumber(String(decoding: words[0], as: UTF8.self)) : nil
            return number.map(JSONValue.number) ?? .string(text)
        case "boolean": return text == "true" ? true : text == "false" ? false : .string(text)
        default: return .string(text)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
