import BODDiagnostics
import BODLint
import Testing

@Suite("A rule of .bod.yml that cannot be used")
struct CustomRuleMistakeTests {
    private func problems(_ text: String) -> [String] {
        do {
            _ = try configuration(text)
            return []
        } catch let unusable as UnusableConfiguration {
            return unusable.diagnostics.map { finding in
                let range = finding.location.range
                let start = "\(range?.start.line ?? 0):\(range?.start.column ?? 0)"
                return "\(start)-\(range?.end.column ?? 0) \(finding.summary)"
            }
        } catch {
            return ["\(error)"]
        }
    }

    @Test(
        "is told at the place in the expression, however it is written",
        arguments: [
            ("{assert: //bdo:a, message: x}", "1:28-33 the prefix bdo is not bound; did you mean bod?"),
            ("{assert: '//bdo:a', message: x}", "1:29-34 the prefix bdo is not bound; did you mean bod?"),
            ("{assert: \"//bdo:a\", message: x}", "1:29-34 the prefix bdo is not bound; did you mean bod?"),
            (
                "{assert: 'a = ''x'' or cont(b)', message: x}",
                "1:40-44 there is no function cont(); did you mean count?"
            ),
            (
                "{assert: \"a = \\\"x\\\" or cont(b)\", message: x}",
                "1:40-44 there is no function cont(); did you mean count?"
            ),
            (
                "{assert: \"a\\x20= '\\u00E9' or cont(b)\", message: x}",
                "1:46-50 there is no function cont(); did you mean count?"
            ),
            (
                "{assert: '\u{E9} = \u{E9} or cont(b)', message: x}",
                "1:36-40 there is no function cont(); did you mean count?"
            ),
            (
                "\n    assert: |\n      a and\n      cont(b)\n    message: x",
                "5:7-11 there is no function cont(); did you mean count?"
            ),
            (
                "\n    assert: >-\n      a and\n      cont(b)\n    message: x",
                "5:7-11 there is no function cont(); did you mean count?"
            ),
            (
                "\n    assert: a and\n      cont(b)\n    message: x",
                "4:7-11 there is no function cont(); did you mean count?"
            ),
            (
                "\n    assert: 'a and\n\n      cont(b)'\n    message: x",
                "5:7-11 there is no function cont(); did you mean count?"
            ),
            ("{assert: 'a[', message: x}", "1:29-29 the expression ends; a path, a value or a function is wanted"),
            ("{assert: a, message: 'line {cont(b)}'}", "1:45-49 there is no function cont(); did you mean count?"),
            ("{assert: a, message: 'line {b'}", "1:44-46 the { is not closed"),
            ("{assert: a, message: 'line }'}", "1:44-45 a } ends nothing"),
        ]
    )
    func places(rule: String, expected: String) {
        let text = rule.hasPrefix("\n") ? "rules:\n  acme/a:\(rule)" : "rules: {acme/a: \(rule)}"
        #expect(problems(text) == [expected])
    }

    @Test(
        "is refused for",
        arguments: [
            ("{id/x: {assert: a, message: x}}", "id is a group of bodkit's own rules"),
            ("{x: {assert: a, message: x}}", "\"x\" is no identifier of a rule"),
            ("{Acme/x: {assert: a, message: x}}", "\"Acme/x\" is no identifier of a rule"),
            ("{acme/x/y: {assert: a, message: x}}", "\"acme/x/y\" is no identifier of a rule"),
            ("{acme/x: {message: x}}", "the rule has no condition"),
            ("{acme/x: {assert: a, report: b, message: x}}", "the rule has two conditions"),
            ("{acme/x: {assert: a}}", "the key message is missing"),
            ("{acme/x: {assert: a, message: x, context: 1 + 1}}", "a context is a path to nodes, and this is not one"),
            ("{acme/x: {assert: a, message: x, severity: off}}", "there is no severity \"off\""),
            ("{acme/x: {assert: $v, message: x}}", "there is no variable $v"),
            ("{acme/x: {assert: a, message: x, good: none.xml}}", "there is no file \"none.xml\""),
            ("{acme/x: {assert: a, message: x, documents: [Sync.Order]}}", "\"Sync.Order\" is no noun"),
            ("{acme/x: {assert: a, message: x, values: {1x: 2}}}", "\"1x\" is no name of a variable"),
        ]
    )
    func refused(rules: String, expected: String) {
        #expect(problems("rules: \(rules)").map { String($0.drop { $0 != " " }.dropFirst()) } == [expected])
    }

    @Test("does not make its name unknown elsewhere in the file")
    func known() {
        #expect(problems("rules: {acme/a: {message: x}}\nignore: [acme/a]").count == 1)
        #expect(problems("ignore: acme/a") == ["1:9-15 there is no rule or group acme/a; bod rules lists them"])
    }
}
