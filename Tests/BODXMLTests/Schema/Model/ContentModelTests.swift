import BODTestSupport
import BODXML
import Testing

@Suite("A content model")
struct ContentModelTests {
    @Test(
        "accepts what its particles allow",
        arguments: [
            ("(a, b, c)", "a b c"), ("(a, b?, c)", "a c"), ("(a | b)", "b"), ("(a | b)*", "a b b a"), ("(a | b)*", ""),
            ("(a, (b | c)+, d)", "a b c b d"), ("(a{2,3})", "a a"), ("(a{2,3})", "a a a"), ("(a{0,1000}, b)", "a a b"),
            ("(a{3,})", "a a a a a"), ("(a, b?){2,3}", "a a b a"), ("(a, b?){2}", "a a"), ("((a?, b?)+)", "b a b"),
            ("(a & b & c)", "c a b"), ("(a & b? & c)", "c a"), ("(a & b)?", ""), ("(a, #other*)", "a x:b y:c"),
            ("((a, b)?, c)", "c"), ("((a{1,2}){2,2})", "a a"), ("((a{1,2}){2,2})", "a a a a"),
            ("((a?, b){0,3}, c)", "b a b c"),
            ("((a | (b, c))*, d?)", "b c a d"), ("()", ""), ("((a, b) | (a, c))", "a c"), ("(a*, a)", "a a a"),
        ]
    )
    func accepts(notation: String, children: String) throws {
        #expect(try contentModel(notation).accepts(childNames(children)))
    }

    @Test(
        "refuses what its particles do not allow",
        arguments: [
            ("(a, b, c)", "a c"), ("(a, b, c)", "a b"), ("(a | b)", "a b"), ("(a | b)", ""), ("(a{2,3})", "a"),
            ("(a{2,3})", "a a a a"), ("(a{3,})", "a a"), ("(a, b?){2,3}", "a"), ("(a, b?){2,3}", "a a a a"),
            ("(a & b & c)", "a b"), ("(a & b)", "a b a"), ("(a, #other*)", "a b"), ("(a, b)", "b a"), ("()", "a"),
            ("(a, b)", "x:a b"), ("((a{1,2}){2,2})", "a"), ("((a{1,2}){2,2})", "a a a a a"), ("((a, b)?, c)", "a c"),
        ]
    )
    func refuses(notation: String, children: String) throws {
        #expect(try !contentModel(notation).accepts(childNames(children)))
    }

    @Test(
        "says in the schema's order what may come next, and with ! what must",
        arguments: [
            ("(a, b?, c)", "", "a!"), ("(a, b?, c)", "a", "b c!"), ("(a, b?, c?)", "a", "b c"),
            ("(a | b)", "", "a! b!"),
            ("(a?, b?, (c | d), e)", "", "a b c! d!"), ("(a{2,3}, b)", "a", "a!"), ("(a{2,3}, b)", "a a", "a b!"),
            ("(a{2,3}, b)", "a a a", "b!"), ("((a | b)+, c)", "a", "a b c!"), ("((a?, b)*, c)", "", "a b c!"),
            ("((a?, b)+, c)", "", "a b!"), ("(a & b & c?)", "b", "a! c"), ("(a, #other)", "a", "#!"),
            ("((a, b)?, c)", "", "a c!"), ("(a, b)", "a b", ""),
        ]
    )
    func expects(notation: String, children: String, expected: String) throws {
        let model = try contentModel(notation)
        var state = model.initialState
        for name in childNames(children) { state = try #require(model.advance(state, name)) }
        let words = model.expected(in: state).map { ($0.name?.local ?? "#") + ($0.isMandatory ? "!" : "") }
        #expect(words.joined(separator: " ") == expected)
    }

    @Test("counts the occurrences of an element instead of unrolling them")
    func countsLargeMaximum() throws {
        let model = try contentModel("(a{0,100000}, b)")
        let many = Array(repeating: XMLName("a", namespace: "u"), count: 100_000)
        #expect(model.isExact)
        #expect(model.accepts(many + childNames("b")))
        #expect(!model.accepts(many + childNames("a b")))
    }

    @Test("takes a group's large maximum as unbounded and says so")
    func approximatesLargeGroups() throws {
        let model = try contentModel("((a, b){0,1000}, c)")
        #expect(!model.isExact)
        #expect(model.accepts(childNames("a b a b c")))
    }

    @Test("is not made of groups that multiply without end")
    func refusesExplosion() throws {
        let groups = (1...40).map { level in
            let inner = "<xs:group ref=\"g\(level - 1)\"/>"
            return "<xs:group name=\"g\(level)\"><xs:sequence>\(inner)\(inner)</xs:sequence></xs:group>"
        }
        let model = try schemaModel(
            of: """
                <xs:group name="g0"><xs:sequence><xs:element name="a" minOccurs="0"/></xs:sequence></xs:group>
                \(groups.joined())
                <xs:complexType name="t"><xs:sequence><xs:group ref="g40"/></xs:sequence></xs:complexType>
                """
        )
        guard case .complex(let id) = model.type(named: XMLName("t", namespace: "u")) else {
            Issue.record("t is not there")
            return
        }
        #expect(model.contentModel(of: id) == nil)
    }

    @Test("lets the members of a substitution group stand for their head, and an abstract head not for itself")
    func substitutes() throws {
        let model = try schemaModel(
            of: """
                <xs:element name="r"><xs:complexType><xs:sequence><xs:element ref="head" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>
                <xs:element name="head" abstract="true" type="xs:string"/>
                <xs:element name="one" substitutionGroup="head"/>
                <xs:element name="two" substitutionGroup="one"/>
                """
        )
        let content = try contentModel(of: "r", in: model)
        #expect(content.accepts(childNames("one two")))
        #expect(!content.accepts(childNames("head")))
        #expect(content.expected(in: content.initialState).compactMap(\.name?.local) == ["one", "two"])
    }

    @Test("accepts every sequence that its own particles make", arguments: Soak.seeds(200 as UInt64))
    func acceptsRandomSequences(seed: UInt64) throws {
        var random = RandomContent(seed: seed)
        let notation = random.notation()
        let model = try contentModel(notation.text)
        for _ in 0..<20 {
            let children = random.children(of: notation)
            #expect(model.accepts(childNames(children.joined(separator: " "))), "\(notation.text): \(children)")
        }
    }
}
