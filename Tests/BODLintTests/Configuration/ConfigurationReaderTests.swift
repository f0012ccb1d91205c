import BODDiagnostics
import BODLint
import Testing

@Suite("Reading .bod.yml")
struct ConfigurationReaderTests {
    @Test("takes every key")
    func takesAll() throws {
        let configuration = try configuration(
            """
            extends: [base.yml]
            select: all
            ignore: [id, date/date-only]
            severity:
              amount/currency-missing: warning
              text: off
            fail-on: warning
            schemas:
              Requisition: schemas/Requisition.xsd
            overrides:
              - files: legacy/**
                ignore: line
            suppress:
              - files: ['*.xml', old/]
                rules: [id/bod-id-missing]
                reason: the sender is being replaced
                path: //Sender
            limits:
              max-depth: 100
            baseline: known.baseline
            """,
            ["base.yml": "", "schemas/Requisition.xsd": "<x/>"]
        )
        #expect(configuration.files == ["base.yml", ".bod.yml"])
        #expect(configuration.rules.select?.value == ["all"])
        #expect(configuration.rules.ignore?.value == ["id", "date/date-only"])
        #expect(
            configuration.rules.severities.mapValues(\.value) == ["amount/currency-missing": .warning, "text": .off]
        )
        #expect(configuration.failOn?.value == .warning)
        #expect(configuration.schemas["Requisition"]?.path == "/repo/schemas/Requisition.xsd")
        #expect(configuration.overrides.map(\.files.texts) == [["legacy/**"]])
        #expect(configuration.suppressions.map(\.reason) == ["the sender is being replaced"])
        #expect(configuration.suppressions.first?.path?.text == "//Sender")
        #expect(configuration.limits.mapValues(\.value) == [.maxDepth: 100])
        #expect(configuration.baseline?.value == "/repo/known.baseline")
    }

    @Test("tells where each setting stands")
    func tellsOrigins() throws {
        let configuration = try configuration(
            "ignore:\n  - id\nfail-on: info\nlimits: {max-depth: 9}\nseverity:\n  id: off\n"
        )
        #expect(configuration.rules.ignore?.origin.description == ".bod.yml:2")
        #expect(configuration.failOn?.origin.description == ".bod.yml:3")
        #expect(configuration.limits[.maxDepth]?.origin.description == ".bod.yml:4")
        #expect(configuration.rules.severities["id"]?.origin.description == ".bod.yml:6")
    }

    @Test("takes a file that says nothing", arguments: ["", "# nothing yet\n", "---\n"])
    func takesNothing(text: String) throws {
        #expect(try configuration(text).rules == RuleSettings())
    }

    @Test(
        "refuses what would have no effect, or another one than was meant, and points to it",
        arguments: [
            ("ignroe: [id]", "1:1", "config/unknown-key", #"there is no key "ignroe"; did you mean ignore?"#),
            (
                "ignore: [id/bod-id-mising]", "1:10", "config/unknown-rule",
                "there is no rule or group id/bod-id-mising; did you mean id/bod-id-missing?"
            ),
            (
                "ignore:\n- bod-id-missing", "2:3", "config/unknown-rule",
                "there is no rule or group bod-id-missing; did you mean id/bod-id-missing?"
            ),
            ("select: []", "1:9", "config/empty-list", "the list names no rule"),
            (
                "severity: {ids: error}", "1:12", "config/unknown-rule",
                "there is no rule or group ids; did you mean id?"
            ),
            ("severity: {id: warn}", "1:16", "config/unknown-word", #"there is no severity "warn""#),
            (
                "severity: [id]", "1:11", "config/wrong-type",
                "a list stands where a mapping of keys to values is wanted"
            ),
            ("fail-on: off", "1:10", "config/unknown-word", #"there is no severity "off""#),
            ("fail-on: ~", "1:10", "config/wrong-type", "nothing stands where a text is wanted"),
            ("extends: base.yml", "1:10", "config/missing-file", #"there is no file "base.yml""#),
            ("schemas: {Item: Item.xsd}", "1:17", "config/missing-file", #"there is no file or folder "Item.xsd""#),
            ("schemas: {Item: Item.json}", "1:17", "config/json-schema", "a JSON Schema cannot be chosen by noun"),
            (
                "limits: {max-depht: 3}", "1:10", "config/unknown-key",
                #"there is no key "max-depht"; did you mean max-depth?"#
            ),
            ("limits: {max-depth: 257}", "1:21", "config/out-of-range", "257 is not allowed here"),
            (
                "limits: {max-depth: '3'}", "1:21", "config/wrong-type",
                #"the text "3" stands where a whole number is wanted"#
            ),
            ("overrides:\n- ignore: id", "2:3", "config/missing-key", "the key files is missing"),
            (
                "overrides:\n- files: ../x\n  ignore: id", "2:10", "config/pattern",
                #""../x" is no pattern for files below this file's folder"#
            ),
            ("suppress:\n- files: x\n  rules: id", "2:3", "config/missing-key", "the key reason is missing"),
            ("suppress:\n- files: x\n  rules: id\n  reason: ' '", "4:11", "config/empty-text", "the text is empty"),
            (
                "suppress:\n- files: x\n  rules: id\n  reason: y\n  path: Sender", "5:9", "config/path",
                #""Sender" is no path of a document"#
            ),
            ("baseline: [x]", "1:11", "config/wrong-type", "a list stands where a text is wanted"),
            ("- id", "1:1", "config/wrong-type", "a list stands where a mapping of keys to values is wanted"),
            ("ignore: id\nignore: date", "2:1", "yaml/duplicate-key", #"the key "ignore" occurs twice in one mapping"#),
            ("files: *.xml", "1:8", "yaml/not-supported", "an alias (*) may not be used here"),
        ]
    )
    func refuses(text: String, place: String, id: String, summary: String) throws {
        #expect(problems { try configuration(text) } == ["\(id) .bod.yml:\(place) \(summary)"])
    }

    @Test("reports all mistakes in one run, in the order of the file")
    func reportsAll() {
        let found = problems { try configuration("fail-on: bad\nlimits: {x: 1}\nignore: [y]\nzzzzzzz: 1\n") }
        #expect(
            found.map { $0.split(separator: " ")[1] } == [
                ".bod.yml:1:10", ".bod.yml:2:10", ".bod.yml:3:10", ".bod.yml:4:1",
            ]
        )
    }
}

/// What is wrong with a configuration: `id file:line:column summary`.
func problems(_ work: () throws -> some Any) -> [String] {
    do {
        _ = try work()
        return []
    } catch let unusable as UnusableConfiguration {
        return unusable.diagnostics.map { diagnostic in
            let start = diagnostic.location.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
            return "\(diagnostic.id) \(diagnostic.location.file)\(start) \(diagnostic.summary)"
        }
    } catch {
        return ["\(error)"]
    }
}
