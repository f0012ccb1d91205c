/// JSON text, made member by member; every text is escaped, so any input gives valid JSON.
///
/// The diagnostics module imports nothing, not even our own JSON module, hence these few lines.
enum JSONText {
    /// An object of the members that have a value; a value is JSON text already.
    static func object(_ members: [(String, String?)]) -> String {
        let present = members.compactMap { name, value in value.map { "\(string(name)):\($0)" } }
        return "{\(present.joined(separator: ","))}"
    }

    static func array(_ elements: [String]) -> String {
        "[\(elements.joined(separator: ","))]"
    }

    static func string(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
