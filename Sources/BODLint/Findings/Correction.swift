public import BODDiagnostics
public import BODXML

/// The replacement of one stretch of a document that would resolve a finding.
public struct Correction: Sendable {
    /// What it does, as an imperative sentence without a full stop.
    public let summary: String
    /// Whether it can change what the document means.
    public let safety: Fix.Safety
    /// The bytes to replace, in the document's UTF-8 text.
    public let utf8Range: Range<Int>
    /// What stands there afterwards, escaped for XML.
    public let replacement: String
    /// The new value, not escaped; nil when it is more than a value that is replaced.
    private let value: String?

    /// Replaces the text of an element that holds nothing else.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - text: The new text, not yet escaped.
    ///   - safety: Whether the meaning stays.
    /// - Returns: The correction, or nil when the element also holds comments or other elements.
    public static func text(of element: ElementNode, to text: String, _ safety: Fix.Safety) -> Correction? {
        for child in element.children {
            guard case .text = child else { return nil }
        }
        return Correction(
            summary: "write \(text)",
            safety: safety,
            utf8Range: element.contentUTF8Range,
            replacement: escaped(text),
            value: text
        )
    }

    /// Replaces the value of an attribute.
    ///
    /// - Parameters:
    ///   - attribute: The attribute.
    ///   - text: The new value, not yet escaped.
    ///   - safety: Whether the meaning stays.
    /// - Returns: The correction.
    public static func value(of attribute: AttributeNode, to text: String, _ safety: Fix.Safety) -> Correction {
        Correction(
            summary: "write \(attribute.name)=\"\(text)\"",
            safety: safety,
            utf8Range: attribute.valueUTF8Range,
            replacement: escaped(text),
            value: text
        )
    }

    /// Adds an attribute behind an element's name, with a value that is a guess.
    ///
    /// - Parameters:
    ///   - attribute: The attribute's name, without a prefix.
    ///   - text: Its value, not yet escaped.
    ///   - element: The element.
    /// - Returns: The correction.
    static func adding(_ attribute: String, _ text: String, to element: ElementNode) -> Correction {
        let place = element.nameUTF8Range.upperBound
        return Correction(
            summary: "add \(attribute)=\"\(text)\"",
            safety: .unsafe,
            utf8Range: place..<place,
            replacement: " \(attribute)=\"\(escaped(text))\"",
            value: nil
        )
    }

    /// The fix with positions in the user's file.
    ///
    /// - Parameter document: The document.
    /// - Returns: The fix; nil when the document's form has no one place for it.
    func fix(in document: ParsedDocument) -> Fix? {
        let edit: Fix.Edit? =
            if document.source.isOfFile {
                Fix.Edit(range: document.range(utf8Range), replacement: replacement)
            } else {
                value.flatMap { document.source.edit(ofValueAt: utf8Range, to: $0) }
            }
        return edit.map { Fix(summary, safety: safety, edits: [$0]) }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&apos;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
