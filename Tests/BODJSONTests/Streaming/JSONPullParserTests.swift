import BODDiagnostics
import BODJSON
import BODTestSupport
import Testing

@Suite struct JSONPullParserTests {
    /// All events of a document that arrives in chunks of a size.
    private func events(_ bytes: [UInt8], chunk: Int, limits: JSONLimits = .standard) throws -> [JSONEvent] {
        var parser = JSONPullParser(limits: limits)
        var events: [JSONEvent] = []
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            parser.feed(bytes[start..<min(start + chunk, bytes.count)])
            while let event = try parser.next() { events.append(event) }
        }
        parser.finish()
        while let event = try parser.next() { events.append(event) }
        return events
    }

    private func events(_ value: JSONValue) -> [JSONEvent] {
        switch value {
        case .null: [.null]
        case .bool(let value): [.bool(value)]
        case .number(let number): [.number(number)]
        case .string(let text): [.string(text)]
        case .array(let elements): [.beginArray] + elements.flatMap(events) + [.endArray]
        case .object(let members):
            [.beginObject] + members.flatMap { [.name($0.name)] + events($0.value) } + [.endObject]
        }
    }

    @Test(arguments: Soak.seeds(40 as UInt64))
    func `A document gives the same events however it arrives`(seed: UInt64) throws {
        var generator = JSONGenerator(seed: seed)
        let value = generator.value()
        let expected = events(value)
        for bytes in [value.encoded(), value.encoded(.pretty)] {
            for chunk in [1, 2, 3, 7, 64, 100_000] { #expect(try events(bytes, chunk: chunk) == expected) }
        }
    }

    @Test(arguments: [
        "", "[1,]", #"{"a":1,}"#, #"{"a":1,"a":2}"#, "[01]", "[NaN]", "[.5]", "[+1]", "// x\n1", "[1 /* x */]", "['a']",
        "{a:1}", "[\"a\tb\"]", #"["\x"]"#, #"["\ud800"]"#, "[\"abc", "[1] 2", "[1", "[1}", "{]", "[ä]", "[nul]",
        "\u{FEFF}[]", "{\"a\" 1}", "{\"a\":}", "[,]", "]", "[tru",
    ])
    func `A mistake is found as by the document reader`(text: String) throws {
        let expected = findings(in: text).first
        for chunk in [1, 3, 1_000] {
            let error = try #require(throws: JSONReadError.self) { try events(Array(text.utf8), chunk: chunk) }
            #expect(error.diagnostics.map(\.id) == [expected?.id])
            if expected?.id != "json/trailing-comma" {
                #expect(error.diagnostics.first?.location.range?.start == expected?.location.range?.start)
            }
        }
    }

    @Test func `A missing comma is refused`() {
        #expect(throws: JSONReadError.self) { try events(Array("[1 2]".utf8), chunk: 9) }
    }

    @Test func `Events have their lines and columns across chunks`() throws {
        let text = Array("{\r\n  \"é\": [\n1,\r\"x\"]}".utf8)
        var parser = JSONPullParser()
        var places: [String] = []
        for byte in text {
            parser.feed([byte])
            while try parser.next() != nil { places.append("\(parser.position.line):\(parser.position.column)") }
        }
        #expect(places == ["1:1", "2:3", "2:8", "3:1", "4:1", "4:4", "4:5"])
    }

    @Test func `Numbers and strings are available as written`() throws {
        var parser = JSONPullParser()
        parser.feed(Array(#"["\u0041",1.10]"#.utf8))
        var raw: [String] = []
        while let event = try parser.next() {
            switch event {
            case .string, .number: raw.append(String(decoding: parser.rawBytes, as: UTF8.self))
            default: break
            }
        }
        #expect(raw == [#""\u0041""#, "1.10"])
    }

    @Test func `A document longer than any limit for held documents is read`() throws {
        var limits = JSONLimits(documentBytes: 100)
        limits.stringBytes = 20
        let text = "[" + Array(repeating: "\"0123456789\"", count: 1_000).joined(separator: ",") + "]"
        #expect(try events(Array(text.utf8), chunk: 50, limits: limits).count == 1_002)
    }

    @Test(arguments: [
        (JSONLimits(depth: 2), "[[[1]]]"), (JSONLimits(stringBytes: 8), "[\"0123456789\"]"),
        (JSONLimits(numberDigits: 8), "[0.123456789]"), (JSONLimits(stringBytes: 8), #"{"aaaaa":1,"bbbbb":2}"#),
    ])
    func `A limit ends the reading`(limits: JSONLimits, text: String) throws {
        for chunk in [1, 100] {
            let error = try #require(throws: JSONReadError.self) {
                try events(Array(text.utf8), chunk: chunk, limits: limits)
            }
            #expect(error.diagnostics.map(\.id.description) == ["json/limit-exceeded"])
        }
    }
}
