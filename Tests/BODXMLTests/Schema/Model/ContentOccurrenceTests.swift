import BODXML
import Testing

@Suite("How often a name may stand in a content model")
struct ContentOccurrenceTests {
    @Test(
        "is known of each name, groups and repetitions included",
        arguments: [
            ("(a, b?)", "a", true, 1), ("(a, b?)", "b", false, 1), ("(a, b*)", "b", false, nil),
            ("(a{2,3}, b)", "a", true, 3), ("(a | b)", "a", false, 1), ("(a | b)+", "a", false, nil),
            ("((a, b) | (a, c))", "a", true, 2), ("((a, b)?, c)", "a", false, 1), ("(a & b?)", "a", true, 1),
            ("(a & b?)", "b", false, 1), ("(a & b)?", "a", false, 1), ("(a, #other*)", "a", true, 1),
            ("(a, b)", "z", false, 0), ("()", "a", false, 0), ("(a*, a)", "a", true, nil),
        ] as [(String, String, Bool, Int?)]
    )
    func occurrence(notation: String, name: String, isMandatory: Bool, maximum: Int?) throws {
        let model = try contentModel(notation)
        let name = try #require(childNames(name).first)
        #expect(model.isMandatory(name) == isMandatory)
        #expect(model.maximum(of: name) == maximum)
    }
}
