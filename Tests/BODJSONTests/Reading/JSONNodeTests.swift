import BODDiagnostics
import BODJSON
import Testing

@Suite struct JSONNodeTests {
    private let text = "{\n  \"é\": [1, {\"b\": \"x\\ny\"}],\n  \"a/b\": null, \"t\": true\n}"

    @Test func `Members and elements come in the order of the document`() throws {
        let document = try JSONDocument(#"{"z":1,"a":[true,"x",{}],"m":{"k":null}}"#)
        #expect(document.root.members.map(\.name) == ["z", "a", "m"])
        #expect(document.root["a"]?.elements.map(\.kind) == [.boolean, .string, .object])
        #expect(document.root["m"]?.count == 1)
    }

    @Test func `A value has its line and column in scalars`() throws {
        let node = try #require(try JSONDocument(text).root["é"]?[1]?["b"])
        #expect(node.sourceRange.start == SourcePosition(line: 2, column: 18, offset: 20))
        #expect(node.sourceRange.end.column == 24)
        #expect(node.location.path == "/é/1/b")
    }

    @Test func `A string is available decoded and as written`() throws {
        let node = try #require(try JSONDocument(text).root["é"]?[1]?["b"])
        #expect(node.string == "x\ny")
        #expect(node.rawText == #""x\ny""#)
    }

    @Test func `Every value knows its parent and its pointer`() throws {
        let root = try JSONDocument(text).root
        var pending = [root]
        var seen: [String] = []
        while let node = pending.popLast() {
            seen.append(node.pointer.description)
            #expect(root.resolve(node.pointer) == node)
            let children = node.elements.map { $0 } + node.members.map(\.value)
            for child in children { #expect(child.parent == node) }
            pending.append(contentsOf: children)
        }
        #expect(root.parent == nil)
        #expect(seen.sorted() == ["", "/a~1b", "/t", "/é", "/é/0", "/é/1", "/é/1/b"])
    }

    @Test func `The place of a name belongs to its object`() throws {
        let root = try JSONDocument(text).root
        let member = try #require(root.member(named: "t"))
        #expect(member.nameNode.parent == root)
        #expect(member.nameNode.pointer.description == "/t")
        #expect(member.nameNode.string == "t")
    }

    @Test func `What a value is not is nil`() throws {
        let node = try JSONDocument("12").root
        #expect(node.string == nil)
        #expect(node.bool == nil)
        #expect(node["a"] == nil)
        #expect(node[0] == nil)
        #expect(node.count == 0)
        #expect(Array(node.members).isEmpty)
        #expect(try JSONDocument("[1]").root[-1] == nil)
        #expect(try JSONDocument("[1]").root[1] == nil)
    }

    @Test(arguments: [
        ("null", JSONKind.null), ("true", .boolean), ("false", .boolean), ("-1", .number), (#""""#, .string),
        ("[]", .array),
        ("{}", .object), (" 1 ", .number),
    ])
    func `Any value can be the document`(text: String, kind: JSONKind) throws {
        #expect(try JSONDocument(text).root.kind == kind)
    }
}
