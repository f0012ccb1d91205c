import BODTestSupport
import Testing

@testable import SchemaInference

@Suite("Content models")
struct ContentModelTests {
    private func expression(_ sequences: [String]) throws -> String {
        let node = try #require(evidence(sequences.map(root)).nodes[Context(path: ["Root"])])
        return inferContent(node).model?.expression ?? ""
    }

    @Test(
        "are the simplest expressions that the sequences show",
        arguments: [
            (["abc"], "a b c"), (["abc", "ac"], "a b? c"), (["abbbc"], "a b+ c"), (["abbc", "ac"], "a b* c"),
            (["ab", "b", "a"], "(a b? | b)"), (["abab"], "(a b)+"), (["ab", "ba"], "(a | b)+"), (["aba"], "(a | b)+"),
            (["xaby", "xbay", "xy"], "x (a | b)* y"), (["abcabc", "abc"], "(a b c)+"),
            (["abd", "acd"], "a (b c? | c) d"),
            (["habc", "hac"], "h a b? c"), (["ahabh"], "(a b? h)+"), (["aba", "a"], "(a | b)+"),
        ]
    )
    func simplest(sequences: [String], expected: String) throws {
        #expect(try expression(sequences) == expected)
    }

    @Test("never repeat what may be empty, which libxml2 refuses")
    func starNormalForm() {
        func name(_ text: String) -> ContentExpression { ContentExpression(ExpandedName(ExactText(text))) }
        let nullable = ContentExpression.sequence([name("a").optional, name("b").repeated.optional])
        #expect(nullable.repeated.expression == "(a | b)*")
        #expect(ContentExpression.choice([name("c"), nullable]).repeated.expression == "(c | a | b)*")
        #expect(ContentExpression.sequence([name("c"), nullable]).repeated.expression == "(c a? b*)+")
        #expect(ContentExpression.choice([name("c").repeated, name("d")]).repeated.optional.expression == "(c | d)*")
    }

    @Test("claim a choice only when it was shown often enough")
    func choices() throws {
        #expect(try expression(["xa", "xb"]) == "x (a b? | b)")
        let often = Array(repeating: "xa", count: 7) + Array(repeating: "xb", count: 3)
        #expect(try expression(often) == "x (a | b)")
        let once = Array(repeating: "xa", count: 50) + ["xb"]
        #expect(try expression(once) == "x (a b? | b)")
    }

    @Test(
        "require one of several elements where every sample has one of them",
        arguments: [
            (["a", "b", "c"], "(a b? c? | b c? | c)"), (["xa", "xb", "x"], "x a? b?"),
            (["a", "bc"], "(a b? c? | b c)"),
            (["ab", "b", "a", ""], "(a b? | b)?"), (["a", "b", "c", "d", "e"], "a? b? c? d? e?"),
            (["xay", "xby", "xayxby"], "(x a? b? y)+"), (["a", "b", "ba"], "(b a? | a)"),
        ]
    )
    func oneOfSeveral(sequences: [String], expected: String) throws {
        #expect(try expression(sequences) == expected)
    }

    @Test("do not require one of several where others are required and they were seen together")
    func independent() throws {
        #expect(try expression(["xab", "xb", "xa"]) == "x a? b?")
    }

    @Test(
        "keep a part together sooner where meeting by chance would be rare",
        arguments: [
            (["pabc", "pabc", "p"], "p a? b? c?"), (["pabcd", "pabcd", "p"], "p (a b c d)?"),
            (["pab", "p"], "p a? b?"), (Array(repeating: "pab", count: 20) + ["pa", "p"], "p a? b?"),
        ]
    )
    func rareChance(sequences: [String], expected: String) throws {
        #expect(try expression(sequences) == expected)
    }

    @Test("do not come apart because an element is empty once")
    func emptyOnce() throws {
        #expect(try expression(["abc", ""]) == "(a b c)?")
        #expect(try expression(["abc", "ac", ""]) == "(a b? c)?")
    }

    @Test("are never ambiguous in a loop around at least one of several")
    func someInLoops() {
        func name(_ text: String) -> ContentExpression { ContentExpression(ExpandedName(ExactText(text))) }
        let some = ContentExpression.some([name("a"), name("b")])
        #expect(some.expression == "(a b? | b)")
        #expect(some.optional.expression == "a? b?")
        #expect(some.repeated.expression == "(a | b)+")
        #expect(ContentExpression.sequence([name("c"), some]).repeated.expression == "(c a? b?)+")
        #expect(ContentExpression.some([name("a"), name("b").optional]).expression == "a? b?")
    }

    @Test("keep an element required when every sample has it, in whatever company")
    func required() throws {
        #expect(try expression(["pav", "qav", "pv", "av", "pqv"]).hasSuffix(" v"))
    }

    @Test("keep a part together that often came as a whole or not at all, and take a rare one apart")
    func wholeParts() throws {
        let often = Array(repeating: "pabv", count: 12) + Array(repeating: "pv", count: 12)
        #expect(try expression(often) == "p (a b)? v")
        #expect(try expression(["pabv", "pv"]) == "p a? b? v")
    }

    @Test(
        "are any order of elements, each once at most, where many samples show it",
        arguments: [
            (["ab", "ba", "ab", "ba", "ab"], "(a & b)"), (["abc", "bca", "cab"], "(a & b & c)"),
            (["abc", "cab", "bac", "ca", "bc"], "(a? & b? & c)"), (["abc", "bca", "cab", ""], "(a & b & c)?"),
        ]
    )
    func interleaved(sequences: [String], expected: String) throws {
        #expect(try expression(sequences) == expected)
    }

    @Test(
        "stay a loop where two orders, few samples or a repetition leave open whether elements repeat",
        arguments: [
            (["ab", "ba", "ab", "ba"], "(a | b)+"), (["abc", "cab", "abc", "cab"], "(a b | c)+"),
            (["abc", "bca", "cab", "cbaa"], "(a | b | c)+"),
            (["xab", "xba", "xab", "xba", "xab", "xba"], "x (a | b)+"),
        ]
    )
    func notInterleaved(sequences: [String], expected: String) throws {
        let found = try expression(sequences)
        #expect(found == expected)
    }

    @Test(
        "have an element in two places where every sample has it there",
        arguments: [
            (Array(repeating: "aba", count: 4), "a b a"), (Array(repeating: "axbay", count: 3), "a x b a y"),
            (["pabax", "abbax", "aba", "paba"], "p? a b+ a x?"),
            (Array(repeating: "abcba", count: 4), "a b c b a"),
            (["aa", "aba", "aa"] + Array(repeating: "abba", count: 7), "a b* a"),
            (Array(repeating: "aba", count: 10), "a b a"),
        ]
    )
    func twice(sequences: [String], expected: String) throws {
        #expect(try expression(sequences) == expected)
    }

    @Test(
        "do not have an element in two places where it may be chance, or where the places cannot be told",
        arguments: [
            (["aba", "aba", "aba"], "(a | b)+"), (Array(repeating: "aba", count: 20) + ["a"], "(a | b)+"),
            (Array(repeating: "abab", count: 20), "(a b)+"), (Array(repeating: "aab", count: 20), "a+ b"),
            (Array(repeating: "babab", count: 20), "(b | a)+"),
        ]
    )
    func notTwice(sequences: [String], expected: String) throws {
        let found = try expression(sequences)
        #expect(found == expected)
    }

    @Test("are the same whichever part of the samples comes first", arguments: Soak.seeds(40 as UInt64))
    func mergedOrders(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let sequences = (0..<12).map { _ in String("abc".shuffled(using: &generator)) }
        let parts = try sequences.map { try evidence([root($0)]) }
        let models = [parts, parts.reversed(), parts.shuffled(using: &generator)].map { parts in
            let all = parts.reduce(Evidence()) { $0.merged(with: $1) }
            return all.nodes[Context(path: ["Root"])].flatMap { inferContent($0).model }
        }
        #expect(models[0] != nil && models[0] == models[1] && models[0] == models[2])
    }

    @Test(
        "with elements in any order or in two places are deterministic and accept the samples",
        arguments: Soak.seeds(60 as UInt64)
    )
    func accepted(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        func some(of letters: String) -> String { letters.filter { _ in generator.next() % 3 > 0 } }
        let isTwice = seed % 2 == 0
        let sequences = (0..<(2 + generator.next() % 12)).map { _ in
            isTwice
                ? some(of: "pq") + "a" + some(of: "bbc") + "a" + some(of: "xy")
                : String((some(of: "abcd") + "e").shuffled(using: &generator))
        }
        let samples = sequences.enumerated().map { InferenceInput(name: "\($0)", bytes: Array(root($1).utf8)) }
        for style in [InferenceOptions.XSDStyle.standard, .catalog] {
            // The run compiles the schema, which has to be deterministic, and throws where it refuses a sample.
            let outcome = try InferenceRun(InferenceOptions(target: .xsd(style))).infer(from: samples)
            #expect(outcome.schema != nil && outcome.diagnostics.isEmpty)
        }
    }

    @Test("accept every sequence that was seen, whatever the sequences", arguments: Soak.seeds(200 as UInt64))
    func soundness(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let letters = Array("abcdefgh".prefix(2 + Int(generator.next() % 7)))
        let sequences = (0..<(1 + generator.next() % 6)).map { _ in
            String((0..<(1 + generator.next() % 8)).map { _ in letters[Int(generator.next() % UInt64(letters.count))] })
        }
        let node = try #require(evidence(sequences.map(root)).nodes[Context(path: ["Root"])])
        let model = try #require(inferContent(node).model)
        // Where a name stands twice, the steps of the whole prove nothing; that the samples are accepted has a test of its own.
        let standsTwice = Set(model.names).count < model.names.count
        #expect(standsTwice || model.allows(node.order), "\(sequences) \(model.expression)")
        #expect(Set(model.names) == Set(node.fields.keys))
    }

    @Test("put so many names into any order that sorting them would take too long")
    func manyNames() throws {
        let children = (0..<400).map { "<n\($0)/>" }.joined()
        let node = try #require(evidence(["<Root>\(children)</Root>"]).nodes[Context(path: ["Root"])])
        let model = try #require(inferContent(node).model)
        #expect(model.isRepeated && model.names.count == 400)
    }
}
