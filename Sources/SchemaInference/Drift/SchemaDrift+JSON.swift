import BODDiagnostics
import BODForms
import BODJSON

extension SchemaDrift {
    /// The differences for programs: one JSON document with every change, in a fixed order.
    public var json: String {
        let value: JSONValue = .object([
            JSONMember("format", "bodkit-drift"), JSONMember("version", 1), JSONMember("schema", .string(schema)),
            JSONMember("documents", .number(JSONNumber(documents))),
            JSONMember("refused", .number(JSONNumber(refused))),
            JSONMember("changes", .array(changes.map(\.value))),
        ])
        return String(decoding: value.encoded(.pretty), as: UTF8.self) + "\n"
    }
}

extension DriftChange {
    fileprivate var value: JSONValue {
        var members = [
            JSONMember("kind", .string(kind.rawValue)), JSONMember("aspect", .string(aspect)),
            JSONMember("path", .string(path)), JSONMember("summary", .string(summary)),
            JSONMember("count", .number(JSONNumber(count))), JSONMember("refused", isRefused ? true : false),
        ]
        if let first {
            let place: [JSONMember] = [
                JSONMember("file", .string(first.file.text)), JSONMember("line", .number(JSONNumber(first.place.line))),
                JSONMember("column", .number(JSONNumber(first.place.column))),
                JSONMember("offset", .number(JSONNumber(first.place.offset))),
            ]
            members.append(JSONMember("first", .object(place)))
        }
        let accepts: JSONValue = ruling.accepts.map { $0 ? true : false } ?? .null
        let catalog = [JSONMember("accepts", accepts), JSONMember("reason", .string(ruling.reason))]
        return .object(members + [JSONMember("catalog", .object(catalog))])
    }
}
