import BODDiagnostics
import BODLint
import BODTestSupport
import Foundation
import Testing

@Suite("Findings that no rule makes")
struct OtherFindingTests {
    /// The groups of findings; other texts with a slash are types of media, paths and the like.
    private static let groups = Set(RuleRegistry.standard.groups).union(OtherFinding.all.map(\.id.group))

    private static func sources(_ folder: String) throws -> [String] {
        let root = Project.root.appendingPathComponent(folder)
        let names = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
        }
    }

    private func isKnown(_ id: String) -> Bool {
        OtherFinding.named(id) != nil || RuleRegistry.standard.description(of: .init(stringLiteral: id)) != nil
    }

    @Test("can each be explained: every identifier that is written in the sources is known")
    func everyLiteralIsKnown() throws {
        let literal = /"([a-z][a-z-]*)\/([a-z0-9][A-Za-z0-9.-]*)"/
        var count = 0
        for text in try Self.sources("Sources") {
            for match in text.matches(of: literal) where Self.groups.contains(String(match.1)) {
                count += 1
                #expect(isKnown("\(match.1)/\(match.2)"), "\(match.1)/\(match.2) is not explained")
            }
        }
        #expect(count > 200)
    }

    @Test(
        "can each be explained where the group stands apart from the name",
        arguments: [
            ("Sources/BODLint/Configuration", ["config"]), ("Sources/BODYAML/Decoding", ["config", "yaml"]),
            ("Sources/BODYAML/Reading", ["yaml"]), ("Sources/SchemaInference/Hints", ["yaml"]),
            ("Sources/BODMessage/Headers", ["header"]), ("Sources/BODJSON/Schema/Compile", ["json-schema"]),
            ("Sources/BODJSON/Schema/Keywords", ["json-schema"]),
        ]
    )
    func everyNameIsKnown(_ folder: String, _ groups: [String]) throws {
        let name =
            /(?:report(?:Unknown)?\(\s*|Wording\(\s*|\bid: |\bname: )"([a-z0-9]+(?:-[a-z0-9]+)+|path|pattern|prefix|variable|xpath|documents|syntax)"/
        var count = 0
        for text in try Self.sources(folder) {
            for match in text.matches(of: name) {
                count += 1
                for group in groups { #expect(isKnown("\(group)/\(match.1)"), "\(group)/\(match.1) is not explained") }
            }
        }
        #expect(count > 0)
    }

    @Test("have names of their own, and words that end as sentences")
    func areWellFormed() {
        let ids = OtherFinding.all.map(\.id.description)
        #expect(Set(ids).count == ids.count)
        for id in ids {
            #expect(RuleRegistry.standard.description(of: .init(stringLiteral: id)) == nil, "\(id) is a rule")
            #expect(OtherFinding.named(id)?.text.hasSuffix(".\n") == true, "\(id)")
        }
    }
}
