/// Appends character data with the escapes of Canonical XML 1.0 section 2.3, which any XML parser reads back unchanged.
///
/// TAB, LF and CR in an attribute and CR in text are written as references, since a parser would turn them into blanks and
/// line feeds.
package enum MarkupEscaping {
    /// Appends text between tags.
    ///
    /// - Parameters:
    ///   - text: The UTF-8 of the text.
    ///   - output: What is being written.
    package static func appendText(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        append(text, to: &output, replacement: inText)
    }

    /// Appends text between tags.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - output: What is being written.
    package static func appendText(_ text: String, to output: inout [UInt8]) {
        if text.utf8.contains(where: { inText($0) != nil }) {
            append(Array(text.utf8)[...], to: &output, replacement: inText)
        } else {
            output.append(contentsOf: text.utf8)
        }
    }

    /// Appends an attribute value, its quotation marks left to the caller, which writes double ones.
    ///
    /// - Parameters:
    ///   - value: The UTF-8 of the value.
    ///   - output: What is being written.
    package static func appendAttributeValue(_ value: ArraySlice<UInt8>, to output: inout [UInt8]) {
        append(value, to: &output, replacement: inAttribute)
    }

    /// Appends an attribute value, its quotation marks left to the caller, which writes double ones.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - output: What is being written.
    package static func appendAttributeValue(_ value: String, to output: inout [UInt8]) {
        if value.utf8.contains(where: { inAttribute($0) != nil }) {
            append(Array(value.utf8)[...], to: &output, replacement: inAttribute)
        } else {
            output.append(contentsOf: value.utf8)
        }
    }

    private static func append(
        _ bytes: ArraySlice<UInt8>,
        to output: inout [UInt8],
        replacement: (UInt8) -> String?
    ) {
        var runStart = bytes.startIndex
        for index in bytes.indices {
            guard let reference = replacement(bytes[index]) else { continue }
            output.append(contentsOf: bytes[runStart..<index])
            output.append(contentsOf: reference.utf8)
            runStart = index + 1
        }
        output.append(contentsOf: bytes[runStart...])
    }

    private static func inText(_ byte: UInt8) -> String? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x0D: "&#xD;"
        default: nil
        }
    }

    private static func inAttribute(_ byte: UInt8) -> String? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x22: "&quot;"
        case 0x09: "&#x9;"
        case 0x0A: "&#xA;"
        case 0x0D: "&#xD;"
        default: nil
        }
    }
}
