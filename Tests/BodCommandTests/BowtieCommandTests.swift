import Testing

/// What Bowtie does with an implementation, over the pipes of the real binary.
@Suite("bod bowtie")
struct BowtieCommandTests {
    @Test("answers a whole conversation, one line a command, and ends with 0")
    func conversation() throws {
        let commands = ##"""
            {"cmd":"start","version":1}
            {"cmd":"dialect","dialect":"https://json-schema.org/draft/2020-12/schema"}
            {"cmd":"run","seq":1,"case":{"description":"d","schema":{"$ref":"http://localhost:1234/a.json#/$defs/n"},"registry":{"http://localhost:1234/a.json":{"$defs":{"n":{"maximum":9007199254740993}}}},"tests":[{"description":"t","instance":9007199254740993},{"description":"t","instance":9007199254740994}]}}
            {"cmd":"stop"}

            """##
        let run = try Command("bowtie", input: Array(commands.utf8))
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(lines.count == 3)
        #expect(lines.first?.hasPrefix(#"{"version":1,"implementation":{"name":"bodkit","language":"swift","#) == true)
        #expect(lines.dropFirst() == [#"{"ok":true}"#, #"{"seq":1,"results":[{"valid":true},{"valid":false}]}"#])
    }

    @Test("says in one sentence what breaks the protocol, and ends with 2")
    func broken() throws {
        let run = try Command("bowtie", input: Array("{\"cmd\":\"start\",\"version\":2}\n".utf8))
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors == "bod: version 2 of the protocol is not known, only 1\n")
    }
}
