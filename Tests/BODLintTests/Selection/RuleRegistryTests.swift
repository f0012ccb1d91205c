import BODDiagnostics
import BODLint
import BODTestSupport
import Foundation
import Testing

@Suite("The registry of rules")
struct RuleRegistryTests {
    private static let files: [String] = {
        let top = Project.root.appendingPathComponent("Sources/BODLint/Rules").resolvingSymlinksInPath()
        let walk = FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil)
        let files = (walk?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        // A type's extensions in files of their own, such as JSONKeyword+Values, are registered with it.
        let types = files.compactMap { $0.deletingPathExtension().lastPathComponent.split(separator: "+").first }
        return Set(types.map(String.init)).sorted()
    }()

    @Test("Every file under Rules is registered", arguments: files.filter { $0 != "Constraint" })
    func registered(_ file: String) throws {
        let registry = try String(
            decoding: Project.bytes("Sources/BODLint/Selection/RuleRegistry+Standard.swift"),
            as: UTF8.self
        )
        #expect(registry.contains("\(file).self") || registry.contains("\(file).description"))
    }

    @Test("No two rules share an identifier")
    func unique() {
        let ids = RuleRegistry.standard.descriptions.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.count > 100)
    }

    @Test(
        "Every rule has a passing and a failing example",
        arguments: RuleRegistry.standard.rules.map { $0.description.id }
    )
    func exemplified(_ id: DiagnosticID) throws {
        let description = try #require(RuleRegistry.standard.description(of: id))
        #expect(!description.passing.isEmpty)
        #expect(!description.failing.isEmpty)
    }

    @Test("What a rule supersedes exists", arguments: RuleRegistry.standard.descriptions.map(\.id))
    func supersedes(_ id: DiagnosticID) throws {
        let description = try #require(RuleRegistry.standard.description(of: id))
        for other in description.supersedes { #expect(RuleRegistry.standard.description(of: other) != nil, "\(other)") }
    }

    @Test(
        "Summaries are sentences, rationales and remedies are clauses",
        arguments: RuleRegistry.standard.descriptions.map(\.id)
    )
    func wording(_ id: DiagnosticID) throws {
        let description = try #require(RuleRegistry.standard.description(of: id))
        #expect(description.summary.hasSuffix("."))
        for clause in [description.rationale, description.remedy] {
            #expect(!clause.hasSuffix("."))
            #expect(!clause.isEmpty && !clause.contains("\n"))
        }
    }
}
