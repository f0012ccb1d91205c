import BODDiagnostics
import BODLint
import Testing

@Suite("A Schematron schema that cannot be used")
struct SchematronMistakeTests {
    private func problems(_ schema: String, _ others: [String: String] = [:]) -> [String] {
        let files = memoryFiles(
            [".bod.yml": "schematron: {all: rules/a.sch}", "rules/a.sch": schema].merging(others) { $1 }
        )
        do throws(UnusableConfiguration) {
            _ = try ConfigurationLoader(files).load(".bod.yml")
            return []
        } catch {
            return error.diagnostics.map { finding in
                let (start, end) = (finding.location.range?.start, finding.location.range?.end)
                return "\(start?.line ?? 0):\(start?.column ?? 0)-\(end?.column ?? 0) \(finding.summary)"
            }
        }
    }

    private func schema(_ parts: String, _ attributes: String = "") -> String {
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron"\(attributes)>
        \(parts)
        </schema>
        """
    }

    @Test(
        "is refused at the place of the mistake",
        arguments: [
            (
                #"<pattern><rule context="a"><assert test="matches(., 'x')"/></rule></pattern>"#,
                "2:42-49 matches() is a function of XPath 2.0 or later"
            ),
            (#"<pattern><rule context="a"><assert test="x:b"/></rule></pattern>"#, "2:42-45 the prefix x is not bound"),
            (#"<pattern><rule context="a"><assert test="$v"/></rule></pattern>"#, "2:42-44 there is no variable $v"),
            (
                #"<pattern><rule context="count(a)"><assert test="b"/></rule></pattern>"#,
                "2:25-33 a context is a path to nodes, and this is a number"
            ),
            (
                #"<pattern><rule context="(a)[1]"><assert test="b"/></rule></pattern>"#,
                "2:25-31 a context is a path to nodes, and cannot begin with brackets, a function or a variable"
            ),
            (#"<pattern><rule context="a"><assert/></rule></pattern>"#, "2:28-37 assert has no test"),
            (#"<pattern><rule><assert test="b"/></rule></pattern>"#, "2:10-16 rule has no context"),
            (
                #"<pattern><rule context="a"><assert test="b"><value-of select="1 +"/></assert></rule></pattern>"#,
                "2:66-66 the expression ends; a path, a value or a function is wanted"
            ),
            (
                #"<pattern><rule context="a"><extends rule="x"/></rule></pattern>"#,
                "2:37-45 there is no abstract rule x"
            ),
            (#"<pattern is-a="x"/>"#, "2:10-18 there is no abstract pattern x"),
            (#"<phase id="p"><active pattern="x"/></phase><pattern/>"#, ""),
            (
                #"<pattern><rule context="a"><assert test="b" diagnostics="x"/></rule></pattern>"#,
                "2:28-62 there is no diagnostic x"
            ),
            (
                #"<pattern><rule context="a"><let name="v"><x/></let></rule></pattern>"#,
                "2:28-42 the value of $v is not an expression"
            ),
            (#"<pattern><assert test="b"/></pattern>"#, "2:10-28 assert has no meaning inside pattern"),
            (
                #"<xsl:key xmlns:xsl="http://www.w3.org/1999/XSL/Transform" name="k" match="a" use="b"/><pattern/>"#,
                "2:1-87 xsl:key is a part of XSLT, which is not run"
            ),
            (#"<include href="../x.sch"/><pattern/>"#, "2:10-25 ../x.sch leads out of the schema's folder"),
            (
                #"<include href="/etc/passwd"/><pattern/>"#,
                "2:10-28 /etc/passwd is no file beside the schema; nothing is fetched"
            ),
            (
                #"<include href="http://x/y.sch"/><pattern/>"#,
                "2:10-31 http://x/y.sch is no file beside the schema; nothing is fetched"
            ),
            (#"<include href="none.sch"/><pattern/>"#, "2:10-25 there is no file none.sch"),
            ("", "1:1-54 the schema has no pattern to hold documents to"),
        ]
    )
    func refused(parts: String, expected: String) {
        #expect(problems(schema(parts), ["x.sch": "<x/>"]) == (expected.isEmpty ? [] : [expected]))
    }

    @Test("is refused for what it is written in")
    func languages() {
        #expect(
            problems(schema("<pattern/>", " queryBinding=\"xslt2\"")) == [
                "1:68-73 the schema is written in xslt2, and only XPath 1.0 is computed"
            ]
        )
        for binding in ["xslt", "xpath", "XSLT"] {
            #expect(problems(schema("<pattern/>", " queryBinding='\(binding)'")) == [])
        }
        #expect(
            problems("<schema xmlns='http://www.ascc.net/xml/schematron'/>") == [
                "1:1-53 the schema is of Schematron 1.5, before the standard"
            ]
        )
        #expect(problems("<x/>") == ["1:1-5 the file is no Schematron schema"])
        #expect(problems("<schema>").count == 1)
        #expect(problems("<!DOCTYPE x><schema/>").count == 1)
    }

    @Test("tells of a file that it includes at its place there")
    func included() {
        let rule = "<rule xmlns='http://purl.oclc.org/dsdl/schematron' context='a'>\n<assert test='b('/></rule>"
        let text = schema("<pattern><include href='r.sch'/></pattern>")
        #expect(problems(text, ["rules/r.sch": rule]) == ["2:15-16 there is no function b()"])
    }

    @Test("ends where files include one another, or more than anyone writes")
    func circles() {
        let text = schema("<pattern><include href='r.sch'/></pattern>")
        let circle = "<include xmlns='http://purl.oclc.org/dsdl/schematron' href='r.sch'/>"
        #expect(
            problems(text, ["rules/r.sch": circle]) == [
                "1:55-67 r.sch leads back to this file: rules/r.sch → rules/r.sch"
            ]
        )
        let deep =
            "<rule xmlns='http://purl.oclc.org/dsdl/schematron' abstract='true' id='x'><extends rule='x'/></rule>"
        let itself = schema("<pattern>\(deep)<rule context='a'><extends rule='x'/></rule></pattern>")
        #expect(problems(itself) == ["2:93-101 the abstract rule x takes over itself: x → x"])
    }

    @Test("tells of a circle of files by their names, in their order")
    func fileCircle() {
        let text = schema("<pattern><include href='r.sch'/></pattern>")
        let one = "<rule xmlns='http://purl.oclc.org/dsdl/schematron' context='a'>\n<include href='s.sch'/></rule>"
        let other = "<include xmlns='http://purl.oclc.org/dsdl/schematron' href='r.sch'/>"
        let found = problems(text, ["rules/r.sch": one, "rules/s.sch": other])
        #expect(found == ["1:55-67 r.sch leads back to this file: rules/r.sch → rules/s.sch → rules/r.sch"])
    }

    @Test("tells of a parameter that the abstract pattern does not take, and of a value that is taken too early")
    func names() {
        let pattern =
            "<pattern abstract='true' id='p'><rule context='$node'><assert test='. > 1'>$node</assert></rule></pattern>"
        #expect(
            problems(
                schema(
                    "\(pattern)\n<pattern is-a='p'><param name='node' value='a'/><param name='nod' value='b'/></pattern>"
                )
            )
                == ["3:62-65 the abstract pattern takes no parameter $nod"]
        )
        #expect(
            problems(schema("\(pattern)\n<pattern is-a='p'><param name='nodee' value='a'/></pattern>")).first
                == "3:32-37 the abstract pattern takes no parameter $nodee; did you mean $node?"
        )
        let lets = "<let name='x' value='$y'/><let name='y' value='1'/>"
        for text in [
            "\(lets)<pattern><rule context='a'><assert test='$x'/></rule></pattern>",
            "<pattern>\(lets)<rule context='a'><assert test='$x'/></rule></pattern>",
            "<pattern><rule context='a'>\(lets)<assert test='$x'/></rule></pattern>",
        ] {
            #expect(
                problems(schema(text)).first?.hasSuffix(" $y has no value yet, since it gets one further down") == true
            )
        }
    }

    @Test("refuses abstract rules that double with each step")
    func doubling() {
        let rules = (0..<18).map { step in
            "<rule abstract='true' id='r\(step)'><extends rule='r\(step + 1)'/><extends rule='r\(step + 1)'/></rule>"
        }
        let last = "<rule abstract='true' id='r18'><assert test='b'>no b</assert></rule>"
        let found = problems(
            schema("<pattern>\(rules.joined())\(last)<rule context='a'><extends rule='r0'/></rule></pattern>")
        )
        #expect(found.count == 1)
        #expect(found.first?.contains("too many abstract rules are taken over") == true)
    }
}
