/// Bowtie's side of an implementation under test: protocol version 1, one command a line (https://docs.bowtie.report).
///
/// ```
/// {"cmd":"start","version":1}              who we are, and the dialects that we know
/// {"cmd":"dialect","dialect":"https://…"}  the dialect of schemas without $schema, until the next such command
/// {"cmd":"run","seq":1,"case":{…}}         one verdict a test, under the same number
/// {"cmd":"stop"}                           no answer
/// ```
///
/// It reads and writes nothing itself. What has no verdict is never called valid or invalid: a schema that cannot be used
/// is `errored`, one that asks for a dialect or a vocabulary that we do not have is `skipped`.
package struct BowtieHarness: Sendable {
    private let implementation: JSONValue
    private var isStarted = false
    private var draft: JSONSchemaDraft?

    /// The version of the protocol.
    private static let version = 1

    /// Makes a harness.
    ///
    /// - Parameter implementation: What the implementation says of itself; the dialects are added.
    package init(implementation: [JSONMember]) {
        let dialects = JSONSchemaDraft.allCases.sorted(by: >).map { JSONValue.string($0.metaSchemaURI) }
        self.implementation = .object(implementation + [JSONMember("dialects", .array(dialects))])
    }

    /// Obeys one command.
    ///
    /// - Parameter line: The line as it came.
    /// - Returns: What to do.
    package mutating func answer(_ line: [UInt8]) -> BowtieAnswer {
        let command: JSONNode
        do throws(JSONReadError) {
            command = try JSONDocument(line, file: "<stdin>").root
        } catch {
            return .broken("a command is not JSON: \(error)")
        }
        guard let name = command["cmd"]?.string else { return .broken("a command has no name under cmd") }
        if name == "start" { return start(command) }
        if !isStarted { return .broken("the command \(name) comes before start") }
        switch name {
        case "dialect": return choose(command)
        case "run": return run(command)
        case "stop": return .stop
        default: return .broken("there is no command \(name) in version \(Self.version) of the protocol")
        }
    }

    private mutating func start(_ command: JSONNode) -> BowtieAnswer {
        let asked = command["version"]
        guard asked?.number?.integer == Self.version else {
            return .broken("version \(asked?.rawText ?? "none") of the protocol is not known, only \(Self.version)")
        }
        isStarted = true
        return .line(["version": .number(JSONNumber(Self.version)), "implementation": implementation])
    }

    /// A dialect that is not known is refused, and schemas without `$schema` then have none.
    private mutating func choose(_ command: JSONNode) -> BowtieAnswer {
        draft = command["dialect"]?.string.flatMap { text in
            JSONSchemaDraft(rawValue: URIReference(text).withoutFragment.description)
        }
        return .line(["ok": .bool(draft != nil)])
    }

    private func run(_ command: JSONNode) -> BowtieAnswer {
        guard let number = command["seq"], let testCase = command["case"] else {
            return .broken("a run has no seq or no case")
        }
        let outcome =
            draft.map { BowtieCase(testCase, draft: $0).outcome } ?? [
                JSONMember("skipped", true), JSONMember("message", "no known dialect was chosen"),
            ]
        return .line(.object([JSONMember("seq", number.value)] + outcome))
    }
}
