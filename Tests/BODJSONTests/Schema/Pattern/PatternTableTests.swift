import Testing

@testable import BODJSON

@Suite struct PatternTableTests {
    @Test(arguments: [
        "a|b", "^(ab|a)*b?$", "[^a]b{1,3}$", "^a.*b$", "(^a|b$)", "a$|^$", "^(?:a|b(?:a|$))*$", "\\w\\s?\\d*",
    ])
    func `The table agrees with the automaton that it is made from`(pattern: String) throws {
        var parser = PatternParser(pattern)
        let program = try PatternProgram(try parser.parse())
        let table = try #require(PatternTable(program))
        var random = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let count = Int.random(in: 0..<9, using: &random)
            let text = (0..<count).map { _ in Array("ab1 \n".utf8)[Int.random(in: 0..<5, using: &random)] }
            var matcher = PatternMatcher(program, text: PatternText(text[...]))
            #expect(table.matches(text[...]) == matcher.matches())
        }
    }

    @Test func `An expression of too many states has no table but matches`() throws {
        let pattern = "(a|b)*a(a|b){12}$"
        var parser = PatternParser(pattern)
        #expect(PatternTable(try PatternProgram(try parser.parse())) == nil)
        #expect(try ECMAPattern(pattern).matches(Array("babbbbbbbbbbbb".utf8)[...]) == true)
    }

    @Test func `A table leaves texts beyond ASCII to the automaton`() throws {
        var parser = PatternParser("^.$")
        let table = try #require(PatternTable(try PatternProgram(try parser.parse())))
        #expect(table.matches(Array("é".utf8)[...]) == nil)
    }
}
