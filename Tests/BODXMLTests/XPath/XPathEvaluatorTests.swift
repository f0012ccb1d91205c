import BODDiagnostics
import BODXML
import Testing

@Suite("Computing XPath")
struct XPathEvaluatorTests {
    private func text(_ expression: String, in document: String, _ values: [String: XPathValue] = [:]) throws -> String
    {
        var evaluator = try evaluator(document)
        var names = XPathNames()
        for (name, value) in values {
            names.declare(name)
            evaluator.variables[XMLName(name)] = value
        }
        return try evaluator.text(XPathExpression(expression, names), at: try evaluator.rootElement())
    }

    @Test("takes values from variables, and never as a part of the expression")
    func variables() throws {
        let document = "<a><b>x' or '1'='1</b><b>y</b></a>"
        #expect(try text("count(b[. = $v])", in: document, ["v": .text("x' or '1'='1")]) == "1")
        #expect(try text("count(b[. = $v])", in: document, ["v": .text("' or ''='")]) == "0")
        #expect(try text("$v + 1", in: document, ["v": .number(2)]) == "3")
        #expect(try text("$v = 'true'", in: document, ["v": .boolean(true)]) == "true")
    }

    @Test("compares a list of texts as a set of nodes")
    func lists() throws {
        let list = XPathValue.texts([Array("EUR".utf8), Array("USD".utf8)])
        #expect(try text("c = $v", in: "<a><c>USD</c></a>", ["v": list]) == "true")
        #expect(try text("c = $v", in: "<a><c>usd</c></a>", ["v": list]) == "false")
        #expect(try text("not(c = $v)", in: "<a/>", ["v": list]) == "true")
        #expect(try text("count($v)", in: "<a/>", ["v": list]) == "2")
        #expect(try text("c != $v", in: "<a><c>USD</c></a>", ["v": list]) == "true")
    }

    @Test("knows the node that everything is computed for, as XSLT's current() does")
    func current() throws {
        var evaluator = try evaluator("<a><l n='1'/><l n='2'/><l n='1'/></a>")
        let twice = try XPathExpression("count(../l[@n = current()/@n]) > 1")
        let lines = try evaluator.nodes(XPathExpression("//l"), at: .root)
        var found: [Bool] = []
        for line in lines { found.append(try evaluator.truth(twice, at: line)) }
        #expect(found == [true, false, true])
    }

    @Test(
        "writes numbers without an exponent",
        arguments: [
            ("1 div 3", "0.3333333333333333"), ("10000000000000000000000", "10000000000000000000000"),
            ("1 div 0", "Infinity"),
            ("-1 div 0", "-Infinity"), ("0 div 0", "NaN"), ("-0", "0"), ("0.0000001", "0.0000001"), ("100", "100"),
            ("number('1e3')", "NaN"), ("number(' 12 ')", "12"), ("number('+1')", "NaN"), ("number('.')", "NaN"),
            ("round(-0.5)", "0"), ("round(2.5)", "3"), ("round(-2.5)", "-2"), ("5 mod -2", "1"), ("-5 mod 2", "-1"),
        ]
    )
    func numbers(expression: String, expected: String) throws {
        #expect(try text(expression, in: "<a/>") == expected)
    }

    @Test("counts characters as Unicode scalars, and compares bytes")
    func characters() throws {
        #expect(try text("string-length(.)", in: "<a>\u{1D11E}e\u{301}</a>") == "3")
        #expect(try text("substring(., 2, 1)", in: "<a>\u{65E5}\u{672C}</a>") == "\u{672C}")
        #expect(try text(". = '\u{E9}'", in: "<a>e\u{301}</a>") == "false")
        #expect(try text("translate(., '\u{E9}x', 'e')", in: "<a>x\u{E9}x</a>") == "e")
    }

    @Test("tells names of the document by their namespace")
    func namespaces() throws {
        var names = XPathNames(elementNamespace: "u")
        names.bind("p", to: "u")
        var evaluator = try evaluator("<a xmlns='u' x='1'><b/><q:b xmlns:q='u'/><b xmlns=''/></a>")
        for (expression, count) in [("//b", 2.0), ("//p:b", 2), ("//@x", 1), ("//*", 4), ("//p:*", 3), ("//@p:x", 0)] {
            let counted = try XPathExpression("count(\(expression))", names)
            #expect(try evaluator.value(counted, at: .root) == .number(count), "\(expression)")
        }
    }

    @Test("finds each node where it stands in the user's file")
    func places() throws {
        var evaluator = try evaluator("<a>\n  <b c='1'>x</b>\n</a>")
        var places: [String] = []
        for node in try evaluator.nodes(XPathExpression("//b | //b/@c | //b/text() | /"), at: .root) {
            switch evaluator.document.place(of: node) {
            case .document: places.append("document")
            case .element(let element):
                places.append("\(element.startTagRange.start.line):\(element.startTagRange.start.column)")
            case .attribute(let attribute):
                places.append("\(attribute.range.start.line):\(attribute.range.start.column)")
            case .text(let text, in: let element):
                places.append("\(text.range.start.line):\(text.range.start.column) in \(element?.localName ?? "")")
            }
        }
        #expect(places == ["document", "2:3", "2:6", "2:12 in b"])
    }
}
