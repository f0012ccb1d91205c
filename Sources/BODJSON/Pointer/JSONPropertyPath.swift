/// A path to a property as the Infor Data Catalog writes it: `$.FinanceDimension6`, `$['f1']`, `$.lines[0].id`.
///
/// This is the part of JSONPath that names one place: members by name, elements by position.
public struct JSONPropertyPath: Sendable, Hashable, CustomStringConvertible {
    /// The same place as a JSON Pointer.
    public let pointer: JSONPointer

    /// Makes the path of a place.
    ///
    /// - Parameter pointer: The place.
    public init(_ pointer: JSONPointer) {
        self.pointer = pointer
    }

    /// Reads a path.
    ///
    /// - Parameter text: The path; nil results when it does not begin with `$`, or names more than one place.
    public init?(_ text: String) {
        var reader = JSONPropertyPathReader(text)
        guard let tokens = reader.read() else { return nil }
        pointer = JSONPointer(tokens: tokens)
    }

    /// The path, with dots where the name allows it and quotation marks elsewhere.
    public var description: String {
        "$" + pointer.tokens.map(Self.step).joined()
    }

    private static func step(_ token: String) -> String {
        if JSONPointer.position(token) != nil { return "[\(token)]" }
        if JSONPropertyPathReader.isPlainName(token) { return ".\(token)" }
        var quoted = ""
        for scalar in token.unicodeScalars {
            if scalar == "'" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
            quoted.unicodeScalars.append(scalar)
        }
        return "['\(quoted)']"
    }
}
