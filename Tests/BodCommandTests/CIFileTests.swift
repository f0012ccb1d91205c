import BODTestSupport
import Foundation
import Testing

/// What other people's jobs run: the action of GitHub, the template of GitLab, the hook of pre-commit, and the page that shows them.
@Suite("The files for CI")
struct CIFileTests {
    private func file(_ path: String) throws -> String {
        String(decoding: try Project.bytes(path), as: UTF8.self)
    }

    /// The shell script of the last `run: |` or `- >` in a YAML file: the lines behind it that stand further to the right.
    private func script(in text: String, after key: String) throws -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.lastIndex { $0.hasSuffix(key) })
        let indent = try #require(lines[start + 1].firstIndex { $0 != " " }).utf16Offset(in: lines[start + 1])
        return lines[(start + 1)...].prefix { $0.isEmpty || $0.prefix(indent).allSatisfy { $0 == " " } }
            .map { $0.dropFirst(indent) }.joined(separator: "\n")
    }

    /// Runs a script with the built binary as `bod`.
    private func run(_ script: String, in folder: URL, _ environment: [String: String]) throws -> Command {
        let tools = URL(fileURLWithPath: Command.binary).deletingLastPathComponent().path
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let all = environment.merging(["PATH": "\(tools):\(path)"]) { $1 }
        return try Command(arguments: [], under: ["/bin/bash", "-e", "-c", script], in: folder, environment: all)
    }

    /// A folder with a good and a bad document, each in a folder of its own.
    private func documents() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("good ones/a.xml", try Project.bytes("Samples/SyncRequisition.xml"))
        try folder.write("bad/b.xml", try Project.bytes("Samples/broken/currency-missing.xml"))
        return folder
    }

    @Test(
        "The action lints the paths of its input, one a line, writes its reports, and ends as bod does",
        arguments: [
            ("good ones", "", 0), ("good ones\n\nbad\n", "", 1), ("bad", "--exit-zero\n--ignore=id", 0),
            ("none", "", 2),
        ]
            as [(String, String, Int32)]
    )
    func action(_ paths: String, _ options: String, _ status: Int32) throws {
        let folder = try documents()
        let script = try script(in: file("action.yml"), after: "run: |")
        let environment = [
            "BOD_PATHS": paths, "BOD_OPTIONS": options, "BOD_REPORTS": ".bod-reports",
            "GITHUB_OUTPUT": folder.url.appendingPathComponent("output").path,
        ]
        let run = try run(script, in: folder.url, environment)
        #expect(run.status == status, "\(run.everything)")
        #expect(run.output.contains("::error file=bad/b.xml,line=51,") == paths.contains("bad"), "\(run.output)")
        let written = try FileManager.default.contentsOfDirectory(
            atPath: folder.url.appendingPathComponent(".bod-reports").path
        )
        let reports = ["bod-junit.xml", "bod-report.html", "bod.sarif"]
        #expect(written.sorted() == (status == 2 ? [] : reports) + ["paths.txt"])
        // There is nothing to upload when nothing could be linted.
        let output = try? String(contentsOf: folder.url.appendingPathComponent("output"), encoding: .utf8)
        #expect(output == (status == 2 ? nil : "sarif=.bod-reports/bod.sarif\n"))
    }

    @Test("The template of GitLab writes the reports that it hands on as artifacts")
    func gitLab() throws {
        let folder = try documents()
        let template = try file("ci/bod-lint.gitlab-ci.yml")
        let script = try script(in: template, after: "- >").replacingOccurrences(of: "\n", with: " ")
        let run = try run(script, in: folder.url, ["BOD_PATHS": "bad", "BOD_OPTIONS": "--fail-on warning"])
        #expect(run.status == 1, "\(run.everything)")
        for path in [".bod-reports/report.html", ".bod-reports/code-quality.json", ".bod-reports/junit.xml"] {
            #expect(FileManager.default.fileExists(atPath: folder.url.appendingPathComponent(path).path))
            #expect(template.components(separatedBy: "artifacts:").last?.contains(path) == true)
        }
    }

    @Test("The page about CI names inputs, outputs, jobs and hooks that there are")
    func page() throws {
        let page = try file("docs/ci.md")
        let action = try file("action.yml")
        for name in ["paths", "options"] {
            #expect(page.contains("          \(name): ") && action.contains("\n  \(name):\n"))
        }
        #expect(page.contains("steps.bod.outputs.sarif") && action.contains("outputs:\n  sarif:\n"))
        #expect(page.contains(".bod-reports/bod-report.html") && action.contains("default: .bod-reports"))
        let template = try file("ci/bod-lint.gitlab-ci.yml")
        #expect(page.contains("extends: .bod-lint") && template.contains("\n.bod-lint:\n"))
        let hooks = try file(".pre-commit-hooks.yaml")
        #expect(page.contains("- id: bod-lint") && hooks.contains("- id: bod-lint\n"))
        let formats = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
            row.split(separator: "|").first?.split(separator: "`").filter { $0.allSatisfy(\.isLetter) } ?? []
        }
        #expect(formats.count >= 8)
        for format in formats {
            let run = try Command("lint", "Samples/SyncRequisition.xml", "--quiet", "--format", String(format))
            #expect(run.status == 0, "\(format): \(run.errors)")
        }
    }
}
