import BODDiagnostics
import BODLint
import BODTestSupport
import Foundation
import Testing

/// The samples with one realistic mistake each: what is found is what `expected.tsv` says, at its line and column, and nothing more.
@Suite("A broken sample")
struct BrokenSampleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let file: String
        /// `line:column rule`, in the order of the document.
        let findings: [String]

        var testDescription: String { file }
    }

    static let rows: [Row] = {
        guard let bytes = try? Project.bytes("Samples/broken/expected.tsv") else { return [] }
        var order: [String] = []
        var findings: [String: [String]] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            if findings[cells[0]] == nil { order.append(cells[0]) }
            findings[cells[0], default: []].append("\(cells[2]):\(cells[3]) \(cells[1])")
        }
        return order.map { Row(file: $0, findings: findings[$0] ?? []) }
    }()

    private static let linter = DocumentLinter(catalog: SchemaCatalog())

    private func findings(in path: String) throws -> [String] {
        try Self.linter.lint(Project.bytes(path), name: path).diagnostics.map { diagnostic in
            let start = diagnostic.location.range?.start ?? .start
            return "\(start.line):\(start.column) \(diagnostic.id)"
        }
    }

    @Test("gives its findings at their places, and no other", arguments: rows)
    func findings(_ row: Row) throws {
        #expect(try findings(in: "Samples/broken/\(row.file)") == row.findings)
    }

    @Test("is there for every file, and at least ten of them")
    func complete() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Project.root.appendingPathComponent("Samples/broken").path
        )
        #expect(Set(files).subtracting(["expected.tsv"]) == Set(Self.rows.map(\.file)))
        #expect(Self.rows.count >= 10)
    }

    @Test(
        "stands beside good ones, which have no finding",
        arguments: [
            "SyncRequisition.xml", "SyncPurchaseOrder.xml", "ProcessPurchaseOrder.xml", "several/kit.xml",
            "several/yen.xml", "several/changed.xml",
        ]
    )
    func good(_ name: String) throws {
        #expect(try findings(in: "Samples/\(name)").isEmpty)
    }
}
