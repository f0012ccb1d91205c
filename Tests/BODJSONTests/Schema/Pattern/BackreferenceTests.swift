import Testing

@testable import BODJSON

@Suite("Patterns with backreferences")
struct BackreferenceTests {
    @Test("Expressions match as node's do", arguments: BackreferenceTable.expressions.split(separator: "\n"))
    func table(_ line: Substring) throws {
        let parts = line.split(separator: " ", maxSplits: 1)
        let pattern = try ECMAPattern(String(parts[1]))
        #expect(!pattern.isLinear)
        let verdicts = BackreferenceTable.texts.map { pattern.matches(Array($0.utf8)[...]) }
        #expect(verdicts.map { $0.map { $0 ? "1" : "0" } ?? "?" }.joined() == parts[0])
    }

    /// Each is a property of the specification; the table above has them by chance only.
    @Test(
        "A backreference means what ECMA-262 says",
        arguments: [
            ("^(a*)\\1$", "aaaa", true), ("^(a*)\\1$", "aaa", false), ("^(a+)\\1$", "aaa", false),
            // A group that has taken no part is the empty text, also when it comes later or is not finished.
            ("^(?:(a)|b)\\1$", "b", true), ("^\\1(a)$", "a", true), ("^(a\\1)$", "a", true),
            // A repetition begins with groups that have no text (RepeatMatcher, step 4).
            ("^(?:(a)|b)*\\1$", "ab", true), ("^(?:(a)|(b)\\1)+$", "aba", true), ("^(?:(a)|(b)\\1)+$", "abaa", true),
            ("^(?:(a)|b\\1c)+$", "abac", false),
            ("^(z)((a+)?(b+)?(c))*\\4$", "zaacbbbcac", true),
            // A repetition beyond the least number takes something.
            ("^(?:(a*))*\\1$", "aa", true), ("^(a?)*?\\1b$", "aab", true),
            // What an assertion has found is kept, what a negated one has found is not.
            ("^(?=(a+))a*b\\1$", "aabaa", true), ("^(?=(a+))a*b\\1$", "aaba", false), ("^(?=(a+))\\1a$", "aaa", false),
            ("^(?!(b))a\\1$", "a", true),
            ("^(.*?)a(?!(a+)b\\2c)\\2(.*)$", "baaabaac", true),
            // Looking behind reads backwards.
            ("^ab(?<=(\\w)b)\\1$", "aba", true), ("(?<=\\1(a))b", "aab", true), ("(?<=(\\w){3})c\\1$", "abbca", true),
            ("(?<=(\\d+)(\\d+))$", "1053", true), ("^(?<year>\\d{2})-\\k<year>$", "26-26", true),
            ("^(?<\\u{61}b>x)\\k<ab>$", "xx", true), ("^(?<ab>x)\\k<a\\u0062>$", "xx", true),
            ("^(.)\\1$", "\u{1F600}\u{1F600}", true), ("^(.)\\1$", "\u{1F600}\u{1F601}", false),
            ("^((((((((((a))))))))))\\10$", "aa", true), ("^(a)\\1{2}$", "aaa", true), ("^(a){0}\\1$", "", true),
        ]
    )
    func meaning(_ pattern: String, _ text: String, _ verdict: Bool) throws {
        #expect(try ECMAPattern(pattern).matches(Array(text.utf8)[...]) == verdict)
    }

    @Test(
        "Without backreferences, trying finds what the automaton finds",
        arguments: [
            "a|b", "^(ab|a)*b?$", "[^a]b{1,3}$", "^a.*?b$", "(^a|b$)", "a$|^$", "^(?:a|b(?:a|$))*$", "\\ba(?=b)",
            "(?<!a)b",
            "^(a*)*$", "(?:a?){3}b", "(?!a.)\\w", "^(|a)+$", "((){3}){2}a", "(?<=(?<!b)a)b|^$",
        ]
    )
    func agreement(_ expression: String) throws {
        var parser = PatternParser(expression)
        let tree = try parser.parse()
        let (automaton, tried) = (try PatternProgram(tree), try BacktrackProgram(tree, groupCount: parser.groupCount))
        for text in BackreferenceTable.texts.map({ PatternText(Array($0.utf8)[...]) }) {
            var one = PatternMatcher(automaton, text: text)
            var other = BacktrackMatcher(tried, text: text, limit: 1_000_000)
            #expect(one.matches() == other.matches())
        }
    }

    @Test(
        "What would take longer than its steps has no verdict",
        arguments: [
            "^(a+)+\\1b$", "^(a|a)*\\1b$", "^(?:(a*)*\\1)*b$", "(?=(a+)+b)\\1", "^((){1000000})\\1b$",
            "^(a*)(a*)(a*)(a*)\\1b",
        ]
    )
    func limit(_ pattern: String) throws {
        let text = Array(String(repeating: "a", count: 500).utf8)
        #expect(try ECMAPattern(pattern).matches(text[...], steps: 100_000) == nil)
    }

    @Test("A long text costs a pattern that begins at its start no more than that")
    func anchored() throws {
        let text = Array(String(repeating: "b", count: 100_000).utf8)
        #expect(try ECMAPattern("^(?:(a)\\1|^c)").matches(text[...], steps: 100) == false)
    }
}
