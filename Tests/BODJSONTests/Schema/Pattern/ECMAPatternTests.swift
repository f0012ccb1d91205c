import Testing

@testable import BODJSON

@Suite struct ECMAPatternTests {
    private func matches(_ pattern: String, _ text: String) throws -> Bool {
        let verdict = try ECMAPattern(pattern).matches(Array(text.utf8)[...])
        return try #require(verdict as Bool?)
    }

    @Test(arguments: [
        ("abc", "xabcx"), ("^abc$", "abc"), ("^(a|b|cd)*$", "abcdcd"), ("^a{2,3}$", "aaa"), ("^a{2,}$", "aaaaa"),
        ("^(?:a?){3}$", "aa"), ("^[^a-c]$", "d"), ("^[a\\-z]$", "-"), ("^[\\d_]+$", "12_3"), ("^\\w+\\s\\w+$", "ab cd"),
        ("^\\S+$", "é"), ("\\bcat\\b", "a cat sat"), ("\\Bat\\b", "cat"), ("^.$", "\u{1F600}"),
        ("^\\u{1F600}$", "\u{1F600}"),
        ("^\\ud83d\\ude00$", "\u{1F600}"), ("^\\x41\\cJ\\0$", "A\n\0"), ("^\\p{L}+$", "Größe"),
        ("^\\p{Lu}\\P{Lu}$", "Öl"),
        ("^\\p{Script=Greek}+$", "αβγ"), ("^\\p{Alphabetic}$", "ж"), ("a(?=b)", "ab"), ("a(?!b)", "ac"),
        ("(?<=a)b", "ab"), ("(?<!a)b", "cb"), ("^(?=.*\\d)(?=.*[a-z]).{4,8}$", "abc1"), ("^(?:(?!--).)*$", "a-b-c"),
        ("(?=(?=ab)a)a", "ab"), ("^$", ""), ("", "x"), ("[^]", "\n"), ("^(?<name>x)$", "x"), ("^\\/\\-\\.$", "/-."),
        ("^(a*)*$", "aaa"), ("^(|a)+$", "aa"), ("x*?y", "xxy"), ("\\$\\{", "${"),
    ])
    func `A pattern matches`(pattern: String, text: String) throws {
        #expect(try matches(pattern, text))
    }

    @Test(arguments: [
        ("^abc$", "abcd"), ("^abc$", "abc\n"), ("^a{2,3}$", "aaaa"), ("^a{2,3}$", "a"), ("[]", "a"),
        ("^\\d$", "\u{0967}"),
        ("^\\w$", "é"), ("^.$", "\n"), ("^.$", "ab"), ("^[^a-c]$", "b"), ("^\\p{L}$", "1"), ("^\\P{L}$", "a"),
        ("a(?=b)", "ac"),
        ("a(?!b)", "ab"), ("(?<=a)b", "cb"), ("(?<!a)b", "ab"), ("\\bcat\\b", "concat"),
        ("^(?=.*\\d)(?=.*[a-z]).{4,8}$", "abcd"),
        ("^(?:(?!--).)*$", "a--b"), ("^[\\s\\S]{2}$", "a"), ("^[\\W]$", "a"), ("^A$", "a"),
    ])
    func `A pattern does not match`(pattern: String, text: String) throws {
        #expect(try !matches(pattern, text))
    }

    @Test(arguments: [
        "(", ")", "[", "a**", "+", "?", "{1}", "a{2,1}", "a{1", "\\", "\\a", "\\Z", "\\u12", "\\u{110000}", "\\xZ",
        "[b-a]", "[\\d-z]",
        "\\p{Nonsense}", "\\p", "(?<>a)", "(?#x)", "(?i)a", "(?P<n>a)", "\\1", "(a)\\2", "[(]\\1", "(a)[\\1]", "\\k<n>",
        "(?<n>a)\\k", "(?<n>a)\\k<m>", "(?<n>a)\\k<n",
        "(?<n>a)(?<n>b)", "(?<1>a)", "(?<n\\x41>a)", "]", "}", "\\c1", "\\01",
        "((a{1000}){1000}){1000}", String(repeating: "(", count: 200) + String(repeating: ")", count: 200),
    ])
    func `A text that is no pattern, or too much, is refused`(pattern: String) {
        #expect(throws: ECMAPatternError.self) { try ECMAPattern(pattern) }
    }

    @Test(arguments: [
        ("^(a+)+$", 20_000), ("^(a|a)*$", 20_000), ("^(a|aa)+$", 20_000), ("(.*)(.*)(.*)(.*)x", 2_000),
        ("^(?=(a+)+b)", 20_000),
        ("(?<=^(a|a)*b)", 5_000),
    ])
    func `A pattern that makes others slow ends`(pattern: String, count: Int) throws {
        #expect(try !matches(pattern, String(repeating: "a", count: count) + "!"))
    }

    @Test func `Repeating nothing a million times a million times ends`() throws {
        #expect(try matches("^((){1000000}){1000000}$", ""))
    }
}
