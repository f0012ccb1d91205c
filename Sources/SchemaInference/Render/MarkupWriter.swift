/// Writes indented XML.
struct MarkupWriter {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var depth = 0
    /// Whether the last start tag still lacks its end, because nothing was written inside yet.
    private var isStartTagOpen = false

    /// An attribute; one without a value is not written.
    typealias Attribute = (name: String, value: String?)

    /// Writes an element with what the closure writes inside it; one without content is written as an empty tag.
    mutating func element(_ name: String, _ attributes: [Attribute] = [], _ content: (inout MarkupWriter) -> Void) {
        finishStartTag()
        indent()
        text += "<\(name)\(Self.escaped(attributes))"
        isStartTagOpen = true
        depth += 1
        content(&self)
        depth -= 1
        if isStartTagOpen {
            text += "/>\n"
            isStartTagOpen = false
        } else {
            line("</\(name)>")
        }
    }

    /// Writes an element without content.
    mutating func empty(_ name: String, _ attributes: [Attribute] = []) {
        line("<\(name)\(Self.escaped(attributes))/>")
    }

    /// Writes an element with text on one line.
    mutating func leaf(_ name: String, _ content: String) {
        line("<\(name)>\(Self.escaped(content))</\(name)>")
    }

    private mutating func line(_ content: String) {
        finishStartTag()
        indent()
        text += content + "\n"
    }

    private mutating func finishStartTag() {
        if isStartTagOpen { text += ">\n" }
        isStartTagOpen = false
    }

    private mutating func indent() {
        text += String(repeating: "  ", count: depth)
    }

    private static func escaped(_ attributes: [Attribute]) -> String {
        attributes.map { name, value in value.map { " \(name)=\"\(escaped($0))\"" } ?? "" }.joined()
    }

    /// The text with everything escaped that has a meaning in XML or that a parser would change in an attribute.
    private static func escaped(_ content: String) -> String {
        var result = ""
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
