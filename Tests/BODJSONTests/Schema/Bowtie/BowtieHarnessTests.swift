import Testing

@testable import BODJSON

@Suite("The Bowtie harness")
struct BowtieHarnessTests {
    private static let draft7 = #"{"cmd":"dialect","dialect":"http://json-schema.org/draft-07/schema#"}"#

    /// The answers to some commands after `start`, one line each.
    private func answers(_ commands: String...) -> [String] {
        var harness = BowtieHarness(implementation: [JSONMember("name", "bodkit")])
        _ = harness.answer(Array(#"{"cmd":"start","version":1}"#.utf8))
        return commands.map { command in
            switch harness.answer(Array(command.utf8)) {
            case .line(let value): value.jsonText
            case .stop: "stop"
            case .broken(let reason): "broken: \(reason)"
            }
        }
    }

    @Test("says who it is and which dialects it knows, the newest first")
    func start() {
        var harness = BowtieHarness(implementation: [JSONMember("name", "bodkit")])
        let answer = harness.answer(Array(#"{"cmd":"start","version":1}"#.utf8))
        let dialects: [JSONValue] = [
            "https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2019-09/schema",
            "http://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-06/schema#",
        ]
        #expect(answer == .line(["version": 1, "implementation": ["name": "bodkit", "dialects": .array(dialects)]]))
    }

    @Test(
        "refuses what breaks the protocol",
        arguments: [
            (#"{"cmd":"start","version":2}"#, "version 2 of the protocol is not known, only 1"),
            (#"{"cmd":"start"}"#, "version none of the protocol is not known, only 1"),
            (#"{"cmd":"leave"}"#, "there is no command leave in version 1 of the protocol"),
            (#"{"cmd":"run","case":{}}"#, "a run has no seq or no case"), (#"{}"#, "a command has no name under cmd"),
            ("{", "a command is not JSON: <stdin>:1:2: the document ends inside an object"),
        ]
    )
    func broken(_ command: String, _ reason: String) {
        #expect(answers(command) == ["broken: \(reason)"])
    }

    @Test("takes no command before start")
    func order() {
        var harness = BowtieHarness(implementation: [])
        #expect(harness.answer(Array(Self.draft7.utf8)) == .broken("the command dialect comes before start"))
    }

    @Test("refuses a dialect that it does not know, and then gives no verdict")
    func unknownDialect() {
        let run = #"{"cmd":"run","seq":7,"case":{"schema":{},"tests":[{"instance":1}]}}"#
        let unknown = #"{"cmd":"dialect","dialect":"http://json-schema.org/draft-03/schema#"}"#
        #expect(
            answers(Self.draft7, unknown, run) == [
                #"{"ok":true}"#, #"{"ok":false}"#,
                #"{"seq":7,"skipped":true,"message":"no known dialect was chosen"}"#,
            ]
        )
    }

    @Test("judges each instance, by the schemas of the registry too, under the number of the run")
    func run() {
        let run = #"""
            {"cmd":"run","seq":"a1","case":{"schema":{"$ref":"http://x/y"},"registry":{"http://x/y":{"type":"string"}},
             "tests":[{"instance":"a"},{"instance":1,"valid":true}]}}
            """#
        #expect(answers(Self.draft7, run).last == #"{"seq":"a1","results":[{"valid":true},{"valid":false}]}"#)
    }

    @Test("uses the chosen dialect for schemas that name none")
    func dialect() {
        let run = #"{"cmd":"run","seq":1,"case":{"schema":{"prefixItems":[false]},"tests":[{"instance":[1]}]}}"#
        let newest = #"{"cmd":"dialect","dialect":"https://json-schema.org/draft/2020-12/schema"}"#
        let verdicts = answers(Self.draft7, run, newest, run)
        #expect(verdicts[1] == #"{"seq":1,"results":[{"valid":true}]}"#)
        #expect(verdicts[3] == #"{"seq":1,"results":[{"valid":false}]}"#)
    }

    @Test(
        "calls nothing valid or invalid that it cannot judge",
        arguments: [
            (##"{"$ref":"#/nowhere"}"##, ##"{"seq":1,"errored":true,"##),
            (#"{"$schema":"http://example.com/mine"}"#, #"{"seq":1,"skipped":true,"#),
            (##"{"$ref":"#"}"##, ##"{"seq":1,"results":[{"errored":true,"##),
        ]
    )
    func noVerdict(_ schema: String, _ beginning: String) {
        let run = #"{"cmd":"run","seq":1,"case":{"schema":\#(schema),"tests":[{"instance":1}]}}"#
        #expect(answers(Self.draft7, run).last?.hasPrefix(beginning) == true)
    }

    @Test("stops without an answer")
    func stop() {
        #expect(answers(#"{"cmd":"stop"}"#) == ["stop"])
    }
}
