import BODDiagnostics
import BODLint
import Testing

@Suite("The selection of rules")
struct RuleSelectionTests {
    @Test("Without words everything is selected")
    func all() throws {
        #expect(try RuleSelection().contains("id/bod-id-missing"))
        #expect(RuleSelection.all.contains("cvc/elt.1"))
    }

    @Test("A group or a rule selects only itself", arguments: ["id", "id/bod-id-missing"])
    func selected(_ word: String) throws {
        let selection = try RuleSelection(select: [word])
        #expect(selection.contains("id/bod-id-missing"))
        #expect(!selection.contains("verb/deprecated-verb"))
    }

    @Test("The more exact word wins")
    func exact() throws {
        let kept = try RuleSelection(select: ["id/bod-id-missing"], ignore: ["id"])
        #expect(kept.contains("id/bod-id-missing"))
        #expect(!kept.contains("id/bod-id-too-long"))
        let ignored = try RuleSelection(select: ["all"], ignore: ["id/bod-id-missing"])
        #expect(!ignored.contains("id/bod-id-missing"))
        #expect(ignored.contains("id/bod-id-too-long"))
    }

    @Test("Of two equally exact words the one that ignores wins")
    func equal() throws {
        #expect(!(try RuleSelection(select: ["id"], ignore: ["id"]).contains("id/bod-id-missing")))
    }

    @Test(
        "An unknown word is refused with what was probably meant",
        arguments: [
            ("id/bod-id-mising", "id/bod-id-missing"), ("verbs", "verb"), ("deprecated-verb", "verb/deprecated-verb"),
            ("ENVELOPE", "envelope"), ("json-scheme", "json-schema"), ("no-schema", "lint/no-schema"),
        ]
    )
    func unknown(_ word: String, _ meant: String) {
        let error = #expect(throws: UnknownRule.self) { try RuleSelection(ignore: [word]) }
        #expect(error?.suggestion == meant)
        #expect(error?.description == "there is no rule or group \(word); did you mean \(meant)?")
    }

    @Test("A word that resembles nothing gets no suggestion")
    func strange() {
        let error = #expect(throws: UnknownRule.self) { try RuleSelection(select: ["zzzzzzzzzzzzzzzz"]) }
        #expect(error?.suggestion == nil)
    }

    @Test("An empty word is refused")
    func empty() {
        let error = #expect(throws: UnknownRule.self) { try RuleSelection(select: [""]) }
        #expect(error?.description == "an empty word names no rule; bod rules lists them")
    }
}
