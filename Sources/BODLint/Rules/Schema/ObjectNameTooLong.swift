import BODDiagnostics
import BODJSON

/// Reports objects with names that the Data Catalog does not take.
enum ObjectNameTooLong: JSONSchemaRule {
    /// The most characters of an object's name; hsk1576587781583 and uoj1757383271479.
    static let limit = 100

    static let description = RuleDescription(
        "schema/object-name-too-long",
        .error,
        name: "Name of an object too long",
        summary: "The name of a JSON or DSV object has at most 100 characters.",
        rationale: "the Data Catalog does not take a longer one",
        remedy: "shorten the name, in $id as in the name of the file",
        passing: [
            .json(
                #"{"$schema":"http://json-schema.org/draft-06/schema#","$id":"http://schema.infor.com/json-schema/Items.json"}"#
            )
        ],
        failing: [
            .json(
                #"{"$schema":"http://json-schema.org/draft-06/schema#","$id":↓"http://schema.infor.com/json-schema/"#
                    + String(repeating: "Items_", count: 17) + #".json"}"#
            )
        ],
        references: ["Infor Data Catalog, “Object information”"]
    )

    static func check(_ schema: JSONDocument, _ report: (_ summary: String, JSONNode) -> Void) {
        guard let id = schema.root["$id"], let text = id.string else { return }
        let file = text.utf8.lastIndex(of: 0x2F).map { String(text[text.utf8.index(after: $0)...]) } ?? text
        let name = file.hasSuffix(".json") ? String(file.dropLast(5)) : file
        guard name.length > limit else { return }
        report(Finding.Message.tooLong("the name in $id", name.length, limit: limit).summary, id)
    }
}
