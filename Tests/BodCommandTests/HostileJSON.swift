import Testing

/// JSON on which a widely used reader fails, is silent or guesses, with what is required of ours.
struct HostileJSON: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// The place and the rule of the only finding, such as `1:3 json/trailing-comma`; nil where the document is read.
    let finding: String?
    /// The same in a command with other limits.
    let findingInConvert: String?

    init(_ name: String, _ bytes: [UInt8], _ finding: String?, convert: String? = nil) {
        self.name = name
        self.bytes = bytes
        self.finding = finding
        findingInConvert = convert ?? finding
    }

    init(_ name: String, _ text: String, _ finding: String?, convert: String? = nil) {
        self.init(name, Array(text.utf8), finding, convert: convert)
    }

    var testDescription: String { name }

    /// What no reader may take for JSON.
    static let refused = [
        HostileJSON("a trailing comma in an array", "[1,]", "1:3 json/trailing-comma"),
        HostileJSON("a trailing comma after an array's number", "[1,\n2,]", "2:2 json/trailing-comma"),
        HostileJSON("a trailing comma in an object", #"{"id":0,}"#, "1:8 json/trailing-comma"),
        HostileJSON("a comma too many in an array", "[1,,2]", "1:4 json/unexpected-character"),
        HostileJSON("a name twice", #"{"a":1,"a":2}"#, "1:8 json/duplicate-key"),
        HostileJSON("a name twice, once escaped", #"{"a":1,"\u0061":2}"#, "1:8 json/duplicate-key"),
        HostileJSON("a byte order mark", [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], "1:1 json/byte-order-mark"),
        HostileJSON("UTF-16, little-endian", [0x7B, 0, 0x7D, 0], "1:1 json/utf-16"),
        HostileJSON("UTF-16, big-endian", [0, 0x7B, 0, 0x7D], "1:1 json/utf-16"),
        HostileJSON("UTF-16 with a mark", [0xFF, 0xFE, 0x7B, 0, 0x7D, 0], "1:1 json/utf-16"),
        HostileJSON("UTF-32", [0x7B, 0, 0, 0, 0x7D, 0, 0, 0], "1:1 json/utf-32"),
        HostileJSON("bytes that are not UTF-8", [0x5B, 0x22, 0xFF, 0x22, 0x5D], "1:3 json/invalid-utf-8"),
        HostileJSON("an overlong byte sequence", [0x5B, 0x22, 0xC0, 0x80, 0x22, 0x5D], "1:3 json/invalid-utf-8"),
        HostileJSON("half of a surrogate pair", #"["\ud800"]"#, "1:3 json/lone-surrogate"),
        HostileJSON("NaN", "[NaN]", "1:2 json/invalid-number"),
        HostileJSON("an infinity", "[-Infinity]", "1:2 json/invalid-number"),
        HostileJSON("a comment in slashes and stars", "[1, /* x */ 2]", "1:5 json/comment"),
        HostileJSON("a comment to the end of the line", "[1] // x", "1:5 json/comment"),
        HostileJSON("nothing", "", "1:1 json/empty"),
        HostileJSON(
            "100 000 arrays",
            String(repeating: "[", count: 100_000),
            "1:257 json/limit-exceeded",
            convert: "1:517 json/limit-exceeded"
        ),
        HostileJSON(
            "100 000 objects",
            String(repeating: #"{"a":"#, count: 100_000),
            "1:1281 json/limit-exceeded",
            convert: "1:2581 json/limit-exceeded"
        ),
    ]

    /// What is JSON, though some readers lose a part of it.
    static let read = [
        HostileJSON("names that are only canonically equivalent", "{\"\u{E9}\":1,\"e\u{301}\":2}", nil),
        HostileJSON("a whole number beyond a double", "9007199254740993", nil),
        HostileJSON("a number beyond every double", "1e400", nil),
        HostileJSON("a number that a double takes for zero", "1e-999", nil),
        HostileJSON("a null character in a string", #"["\u0000"]"#, nil),
        HostileJSON("256 arrays", nested("[", "]", 256), nil),
        HostileJSON("256 objects", nested(#"{"a":"#, "}", 256), nil),
    ]

    private static func nested(_ open: String, _ close: String, _ depth: Int) -> String {
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
}
