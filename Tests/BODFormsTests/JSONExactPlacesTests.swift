import BODDiagnostics
import BODForms
import BODXML
import Testing

@Suite("The places of a json-exact document")
struct JSONExactPlacesTests {
    private func document(_ json: String) throws -> ParsedDocument {
        try #require(JSONExactReader().read(Array(json.utf8), name: "a.json").document)
    }

    /// What a range of the JSON holds.
    private func text(_ range: SourceRange, in document: ParsedDocument) -> String {
        String(decoding: document.source.bytes[range.start.offset..<range.end.offset], as: UTF8.self)
    }

    private static let sample = #"""
        {
          "$name": "Item",
          "$ns": { "": "urn:x" },
          "@type": "a\u0026b",
          "$": [
            { "$name": "ID", "$": ["4711"] },
            { "$": ["\ud83d\ude00 < \"5\"\n"], "$name": "Note" },
            { "$name": "Empty", "@none": "" }
          ]
        }
        """#

    @Test("An element is where its name is")
    func element() throws {
        let document = try document(Self.sample)
        #expect(text(document.root.startTagRange, in: document) == #""Item""#)
        let note = try #require(document.root.child("Note"))
        #expect(text(note.startTagRange, in: document) == #""Note""#)
        #expect(note.location.range?.start == SourcePosition(line: 7, column: 49, offset: 165))
        #expect(note.path == "/Item/Note")
    }

    @Test("An element without a value is where its name is, and an empty value where its quotes are")
    func empty() throws {
        let document = try document(Self.sample)
        let empty = try #require(document.root.child("Empty"))
        #expect(text(empty.contentRange, in: document) == #""Empty""#)
        #expect(text(try #require(empty.attribute("none")).valueRange, in: document) == #""""#)
    }

    @Test("A text is where it stands between the quotes, without the blanks at its ends")
    func value() throws {
        let document = try document(Self.sample)
        let id = try #require(document.root.child("ID"))
        let note = try #require(document.root.child("Note"))
        #expect(text(id.contentRange, in: document) == "4711")
        #expect(text(note.contentRange, in: document) == #"\ud83d\ude00 < \"5\""#)
    }

    @Test("An attribute reaches from its name to its value")
    func attribute() throws {
        let document = try document(Self.sample)
        let type = try #require(document.root.attribute("type"))
        #expect(type.value == "a&b")
        #expect(text(type.range, in: document) == #""@type": "a\u0026b""#)
        #expect(text(type.valueRange, in: document) == #"a\u0026b"#)
    }

    @Test("Every character of a text has its own place, however either side writes it")
    func characters() throws {
        let document = try document(Self.sample)
        let note = try #require(document.root.child("Note"))
        let bytes = document.source.utf8
        let content = note.contentUTF8Range
        let less = try #require(bytes[content].firstIndex(of: UInt8(ascii: "&")))
        #expect(text(document.range(less..<less + 4), in: document) == "<")
        let five = try #require(bytes[content].firstIndex(of: UInt8(ascii: "5")))
        #expect(text(document.range(five..<five + 1), in: document) == "5")
        #expect(text(document.range(content.lowerBound..<content.lowerBound + 4), in: document) == #"\ud83d\ude00"#)
    }

    @Test("The end of an element is its closing brace")
    func end() throws {
        let document = try document(Self.sample)
        let id = try #require(document.root.child("ID"))
        let tag = id.contentUTF8Range.upperBound..<id.utf8Range.upperBound
        #expect(text(document.range(tag), in: document) == "}")
        #expect(document.range(tag).start.line == 6)
    }

    @Test("A comment and a processing instruction are where their texts are")
    func leaves() throws {
        let document = try document(#"{"$name":"a","$":[{"$comment":"one"},{"$pi":"print","$":"now"}]}"#)
        var found: [String] = []
        for child in document.root.children {
            switch child {
            case .comment(let node), .processingInstruction(_, let node): found.append(text(node.range, in: document))
            case .element, .text: break
            }
        }
        #expect(found == [#""one""#, #""print""#])
    }

    @Test("A range is never turned round, whatever the order of the members")
    func order() throws {
        let document = try document(#"{"$":["x"],"@b":"1","@a":"2","$name":"a"}"#)
        for node in document.root.subtree {
            #expect(node.range.start <= node.range.end)
            #expect(node.contentRange.start <= node.contentRange.end)
        }
    }

    @Test("What the XML reader refuses is told at its place in the JSON")
    func refused() {
        var limits = XMLLimits()
        limits.distinctNames = 2
        let json = #"{"$name":"a","$":[{"$name":"b"},{"$name":"c"}]}"#
        let reading = JSONExactReader(limits: limits).read(Array(json.utf8), name: "a.json")
        #expect(reading.document == nil)
        #expect(reading.diagnostics.map(\.id) == ["xml/limit-exceeded"])
        #expect(reading.source.bytes == Array(json.utf8))
    }
}
