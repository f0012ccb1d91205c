import BODXML

/// The words of a finding with values of the document in them: `line {LineNumber} has no project`.
struct MessageTemplate: Sendable, Hashable {
    enum Part: Sendable, Hashable {
        case text(String)
        case value(XPathExpression)
    }

    /// The message as written.
    let text: String
    let parts: [Part]

    /// A value is shown this far.
    static let longestValue = 200

    init(text: String, parts: [Part]) {
        self.text = text
        self.parts = parts
    }

    /// The variables whose values it needs.
    var variables: Set<XMLName> {
        parts.reduce(into: []) { variables, part in
            if case .value(let expression) = part { variables.formUnion(expression.variables) }
        }
    }

    /// Reads a message.
    ///
    /// - Parameters:
    ///   - text: The message; braces hold expressions, and two of them stand for one.
    ///   - names: What names in the expressions stand for.
    /// - Throws: `XPathProblem` with what is wrong and where in the message.
    init(_ text: String, _ names: XPathNames) throws(XPathProblem) {
        let bytes = Array(text.utf8)
        var parts: [Part] = []
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x7B || byte == 0x7D, index + 1 < bytes.count, bytes[index + 1] == byte {
                plain.append(byte)
                index += 2
            } else if byte == 0x7B {
                let end = try Self.end(of: index, in: bytes)
                parts.append(.text(String(decoding: plain, as: UTF8.self)))
                plain = []
                parts.append(.value(try Self.expression(bytes[(index + 1)..<end], at: index + 1, names)))
                index = end + 1
            } else if byte == 0x7D {
                throw XPathProblem("a } ends nothing", remedy: "write }} for the sign itself", at: index..<index + 1)
            } else {
                plain.append(byte)
                index += 1
            }
        }
        parts.append(.text(String(decoding: plain, as: UTF8.self)))
        self.init(text: text, parts: parts)
    }

    /// The closing brace, which is not one in a text of the expression.
    private static func end(of start: Int, in bytes: [UInt8]) throws(XPathProblem) -> Int {
        var quote: UInt8?
        for index in (start + 1)..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x7D {
                return index
            }
        }
        throw XPathProblem(
            "the { is not closed",
            remedy: "end the expression with }, or write {{ for the sign itself",
            at: start..<bytes.count
        )
    }

    private static func expression(
        _ bytes: ArraySlice<UInt8>,
        at offset: Int,
        _ names: XPathNames
    ) throws(XPathProblem) -> XPathExpression {
        do throws(XPathProblem) {
            return try XPathExpression(String(decoding: bytes, as: UTF8.self), names)
        } catch {
            throw error.shifted(by: offset)
        }
    }

    /// The words for a node.
    func words(at node: XPathNode, _ evaluator: inout XPathEvaluator) throws(XPathFailure) -> String {
        var words = ""
        for part in parts {
            switch part {
            case .text(let text): words += text
            case .value(let expression): words += Self.shown(try evaluator.text(expression, at: node))
            }
        }
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func shown(_ value: String) -> String {
        let scalars = value.unicodeScalars
        guard scalars.count > longestValue else { return value }
        return String(String.UnicodeScalarView(scalars.prefix(longestValue))) + "…"
    }
}
