import BODXML
import Testing

@Suite("XPath that would take too long")
struct XPathLimitTests {
    private static let lines = "<r>" + (0..<2_000).map { "<a>\($0)</a>" }.joined() + "</r>"

    private func steps(_ expression: String, in document: String, limit: Int = 100_000) throws -> Int? {
        var evaluator = try evaluator(document, stepLimit: limit)
        let parsed = try XPathExpression(expression)
        let value = Result { () throws(XPathFailure) in try evaluator.value(parsed, at: .root) }
        switch value {
        case .success: return evaluator.steps
        case .failure(let failure):
            #expect(failure == .tooManySteps(limit: limit))
            return nil
        }
    }

    @Test(
        "is stopped, whatever the work consists of",
        arguments: [
            "(//*)[//*[//*]]", "//*[//*[//*[//*]]]", "count(//a[contains(string(/), 'x')])", "//a[. = //a/text()]",
            "//a[count(preceding::*) = -1]", "//a[sum(//a) = 0]", "//a[string-length(/) = 1]",
            "//a[preceding-sibling::a = 'x']", "//a[translate(/, '1', '2') = '']", "//a[concat(/, /) = '']",
            "//a[//b | //a = '']", "//a[following::a[following::a]]", "//a[normalize-space(/) = '']", "//a[//a = //b]",
        ]
    )
    func stopped(expression: String) throws {
        #expect(try steps(expression, in: Self.lines) == nil)
    }

    @Test(
        "is not, where the work grows with the document and no more",
        arguments: [
            "//a", "//a = //a", "//a != //a", "//a < //a", "//a >= //a", "count(//a[. = 7])", "//a[last()]",
            "//a[preceding-sibling::*[1] = 'x']/..", "sum(//a)", "/r/a | //a | //*", "//node()/..",
            "//a[not(following-sibling::a[1])]",
        ]
    )
    func linear(expression: String) throws {
        let all = try #require(try steps(expression, in: Self.lines, limit: 3_000_000))
        let half = try #require(
            try steps(expression, in: "<r>" + (0..<1_000).map { "<a>\($0)</a>" }.joined() + "</r>", limit: 3_000_000)
        )
        #expect(all < half * 3, "\(all) steps, and \(half) for half of it")
    }

    @Test("is stopped at a text that variables could double without end")
    func longText() throws {
        let document = "<r>\(String(repeating: "x", count: 3 << 20))</r>"
        #expect(try steps("string-length(concat(/, /))", in: document, limit: 100_000_000) != nil)
        #expect(try steps("string-length(concat(/, /, /))", in: document, limit: 100_000_000) == nil)
    }

    @Test("goes through a deep document once")
    func deep() throws {
        let document = String(repeating: "<a>", count: 250) + String(repeating: "</a>", count: 250)
        #expect(try steps("//a//a//a//a", in: document, limit: 20_000) != nil)
        #expect(try steps("//a/ancestor::a/descendant::a", in: document, limit: 200_000) != nil)
    }
}
