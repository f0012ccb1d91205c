import BODXML
import Testing

@Suite("An XPath expression")
struct XPathExpressionTests {
    private static var names: XPathNames {
        var names = XPathNames()
        names.bind("bod", to: "http://schema.infor.com/InforOAGIS/2")
        names.declare("limit")
        names.declare("lines", .nodes)
        return names
    }

    private func problem(_ text: String) -> XPathProblem? {
        do throws(XPathProblem) {
            _ = try XPathExpression(text, Self.names)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "is refused with the place and with what is wrong",
        arguments: [
            ("", 0..<0, "the expression is empty"),
            ("//a[", 4..<4, "the expression ends; a path, a value or a function is wanted"),
            ("//a[1", 5..<5, "the expression ends; ] is missing after the condition"),
            ("'abc", 0..<4, "the text is not closed"),
            ("a b", 2..<3, "the expression should end here"),
            ("/a/", 3..<3, "the expression ends; a name, * or another step of a path is wanted"),
            ("$", 0..<1, "$ has to be followed by the name of a variable"),
            ("$limt + 1", 0..<5, "there is no variable $limt; did you mean $limit?"),
            ("//bdo:a", 2..<7, "the prefix bdo is not bound; did you mean bod?"),
            ("childs::a", 0..<6, "there is no axis childs; did you mean child?"),
            ("cont(a)", 0..<4, "there is no function cont(); did you mean count?"),
            ("not()", 0..<5, "not() takes 1 argument, not 0"),
            ("concat('a')", 0..<11, "concat() takes at least 2 arguments, not 1"),
            ("substring('a')", 0..<14, "substring() takes 2 arguments or 3, not 1"),
            ("count('a')", 6..<9, "count() is for a set of nodes, and this is a text"),
            ("1 | a", 0..<1, "| joins sets of nodes, and this is a number"),
            ("'a'/b", 0..<3, "only from a set of nodes can be selected, and this is a text"),
            ("a # b", 2..<3, "# is no sign of XPath 1.0"),
            (".[1]", 1..<2, ". takes no condition in XPath 1.0"),
            ("é[", 3..<3, "the expression ends; a path, a value or a function is wanted"),
        ] as [(String, Range<Int>, String)]
    )
    func problems(text: String, range: Range<Int>, summary: String) {
        #expect(problem(text)?.summary == summary)
        #expect(problem(text)?.range == range)
    }

    @Test(
        "is told to be of a later version, or of XSLT, when it is",
        arguments: [
            ("matches(a, 'b')", "matches() is a function of XPath 2.0 or later"),
            ("a eq b", "eq is an operator of XPath 2.0"),
            ("if (a) then b else c", "if (…) is an expression of XPath 2.0"),
            ("for $x in a return $x", "for … is an expression of XPath 2.0"),
            ("every $x in a satisfies $x", "every … is an expression of XPath 2.0"),
            ("a = ('x', 'y')", "a list of values in brackets is of XPath 2.0"),
            ("()", "a list of values in brackets is of XPath 2.0"),
            ("a || b", "|| is no sign of XPath 1.0"),
            ("xs:date(a)", "there is no function xs:date()"),
            ("document('x.xml')", "document() would read another document"),
            ("key('a', 'b')", "key() is a function of XSLT"),
            ("id('x')", "id() finds nothing in a document without a DTD"),
            ("a/lower-case(.)", "lower-case() is a function of XPath 2.0 or later"),
        ]
    )
    func laterVersions(text: String, summary: String) {
        #expect(problem(text)?.summary == summary)
    }

    @Test(
        "is taken where names are operators, functions and elements at once",
        arguments: [
            "or or or", "div div div", "and/and", "*[* * *]", "mod mod mod", "text", "text()", "node/node()", "not",
            "@div",
            "child::child", "comment()", "-1--1", "- - -a", "..//..", ".5 + 5.", "a[@b='1'][2]", "$lines/a",
            "(//a)[1]/b",
            "bod:*", "@*", "if", "for", "id", "//a/descendant::b[last()]", "\u{65E5}\u{672C}",
        ]
    )
    func taken(text: String) {
        #expect(problem(text) == nil)
    }

    @Test("knows what it gives")
    func types() throws {
        #expect(try XPathExpression("//a").type == .nodes)
        #expect(try XPathExpression("1 + 1").type == .number)
        #expect(try XPathExpression("a = b or c").type == .boolean)
        #expect(try XPathExpression("concat(a, b)").type == .string)
        #expect(try XPathExpression("$limit", Self.names).type == .unknown)
    }

    @Test("is refused when it is deeper or longer than anyone writes")
    func limits() {
        let deep = String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000)
        #expect(problem(deep)?.summary == "more than 100 brackets stand inside one another")
        let predicates = String(repeating: "a[", count: 10_000) + "1" + String(repeating: "]", count: 10_000)
        #expect(problem(predicates)?.summary == "more than 100 brackets stand inside one another")
        let sum = Array(repeating: "1", count: 1_000).joined(separator: "+")
        #expect(problem(sum)?.summary == "more than 100 operators stand beside one another")
        let calls = String(repeating: "not(", count: 10_000)
        #expect(problem(calls)?.summary == "more than 100 brackets stand inside one another")
        #expect(problem(Array(repeating: "a", count: 3_000).joined(separator: "|")) == nil)
        #expect(problem(Array(repeating: "a", count: 3_000).joined(separator: " or ")) == nil)
        #expect(problem(Array(repeating: "a", count: 3_000).joined(separator: "/")) == nil)
        #expect(problem(String(repeating: "-", count: 60_000) + "1") == nil)
        #expect(problem(String(repeating: "a", count: 70_000))?.summary == "the expression is longer than 65536 bytes")
    }

    @Test("of a context is a path; what is relative matches anywhere")
    func patterns() throws {
        var evaluator = try evaluator("<a><b><c/></b><c/></a>")
        for (pattern, count) in [
            ("c", 2), ("b/c", 1), ("/a/c", 1), ("//c", 2), ("c | b", 3), ("/", 1), ("*[c]", 2), ("a//c", 2),
        ] {
            let expression = try XPathExpression.pattern(pattern, XPathNames())
            #expect(try evaluator.nodes(expression, at: .root).count == count, "\(pattern)")
        }
        for pattern in ["1", "count(a)", "(a)[1]", "$lines", "a | 'b'"] {
            #expect(throws: XPathProblem.self) { try XPathExpression.pattern(pattern, Self.names) }
        }
    }
}
