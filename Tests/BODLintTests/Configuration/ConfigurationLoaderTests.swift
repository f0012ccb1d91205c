import BODDiagnostics
import BODLint
import Testing

@Suite("Configurations that extend others")
struct ConfigurationLoaderTests {
    @Test("let later files win: lists are replaced, maps go key by key, entries are added")
    func merge() throws {
        let configuration = try configuration(
            """
            extends: [shared/a.yml, shared/b.yml]
            severity: {id: error}
            overrides: [{files: c, ignore: id}]
            """,
            [
                "shared/a.yml": """
                ignore: id
                fail-on: info
                severity: {id: info, date: info}
                overrides: [{files: a, ignore: id}]
                baseline: a.baseline
                """,
                "shared/b.yml": """
                ignore: date
                severity: {text: off}
                limits: {max-depth: 7}
                overrides: [{files: b, ignore: id}]
                """,
            ]
        )
        #expect(configuration.rules.ignore?.value == ["date"])
        #expect(configuration.failOn?.origin.description == "shared/a.yml:2")
        #expect(configuration.rules.severities.mapValues(\.value) == ["id": .error, "date": .info, "text": .off])
        #expect(configuration.overrides.map(\.files.texts) == [["a"], ["b"], ["c"]])
        #expect(configuration.limits[.maxDepth]?.value == 7)
        #expect(configuration.baseline?.value == "/repo/shared/a.baseline")
        #expect(configuration.files == ["shared/a.yml", "shared/b.yml", ".bod.yml"])
    }

    @Test("have patterns relative to the file that holds them")
    func patterns() throws {
        let configuration = try configuration(
            "extends: shared/a.yml",
            ["shared/a.yml": "overrides: [{files: x/*.xml, ignore: id}, {files: '*.xml', ignore: id}]"]
        )
        #expect(configuration.entries(for: "/repo/shared/x/a.xml").overrides == [0, 1])
        #expect(configuration.entries(for: "/repo/x/a.xml").overrides == [1])
    }

    @Test("are refused when they lead in a circle")
    func circle() {
        let found = problems {
            try configuration(
                "extends: a.yml",
                ["a.yml": "ignore: id\nextends:\n- b.yml\n", "b.yml": "extends: [x/../.bod.yml]"]
            )
        }
        let circle = ".bod.yml extends a.yml extends b.yml extends .bod.yml"
        #expect(found == ["config/extends b.yml:1:11 the files extend one another in a circle: \(circle)"])
    }

    @Test("are refused with the circle alone, not with what leads into it")
    func laterCircle() {
        let found = problems {
            try configuration("extends: a.yml", ["a.yml": "extends: b.yml", "b.yml": "extends: a.yml"])
        }
        let circle = "a.yml extends b.yml extends a.yml"
        #expect(found == ["config/extends b.yml:1:10 the files extend one another in a circle: \(circle)"])
        let itself = problems { try configuration("extends: .bod.yml") }
        #expect(itself == ["config/extends .bod.yml:1:10 the file extends itself"])
    }

    @Test("are refused when files extend others many times over")
    func many() {
        var files: [String: String] = [:]
        for number in 0..<30 { files["\(number).yml"] = "extends: [\(number + 1).yml, \(number + 1).yml]" }
        files["30.yml"] = ""
        let found = problems { try configuration("extends: 0.yml", files) }
        #expect(found.map { $0.hasSuffix("more than 64 files are extended") } == [true])
    }

    @Test("say of a file that cannot be read why")
    func unreadable() {
        let found = problems { try ConfigurationLoader(memoryFiles([:])).load("x.yml") }
        #expect(found == ["config/unreadable x.yml the configuration cannot be read: /repo/x.yml does not exist"])
    }
}
