import BODTestSupport
import Foundation
import Testing

/// What the README shows is what the program prints: every `console` block is run and compared.
@Suite("The README")
struct ReadmeTests {
    struct Block: Sendable {
        let command: String
        let expected: [String]
    }

    static let blocks: [Block] = {
        guard let bytes = try? Project.bytes("README.md") else { return [] }
        var blocks: [Block] = []
        var isInside = false
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init
        ) {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                blocks.append(Block(command: String(line.dropFirst(2)), expected: []))
            } else if isInside, let last = blocks.popLast() {
                blocks.append(Block(command: last.command, expected: last.expected + [line]))
            }
        }
        return blocks
    }()

    /// In the order of the page, since a command may read what an earlier one wrote.
    @Test("shows what its commands print")
    func output() throws {
        #expect(Self.blocks.count >= 5)
        for block in Self.blocks {
            let lines = try shell(block.command).split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init
            )
            let printed = lines.last == "" ? Array(lines.dropLast()) : lines
            #expect(
                matches(printed[...], block.expected[...]),
                "\(block.command) printed:\n\(printed.joined(separator: "\n"))"
            )
        }
    }

    /// A line `…` stands for any lines.
    private func matches(_ printed: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
        guard let first = expected.first else { return printed.isEmpty }
        if first.trimmingCharacters(in: .whitespaces) == "…" {
            return (printed.startIndex...printed.endIndex).contains { matches(printed[$0...], expected.dropFirst()) }
        }
        return printed.first == first && matches(printed.dropFirst(), expected.dropFirst())
    }

    /// Runs a command line from the project's root with the binary on the path; standard output, then standard error.
    private func shell(_ command: String) throws -> String {
        let folder = try TemporaryFolder()
        let output = folder.url.appendingPathComponent("out").path
        let errors = folder.url.appendingPathComponent("err").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "{ \(command) ; } >'\(output)' 2>'\(errors)' </dev/null"]
        process.currentDirectoryURL = Project.root
        let binaries = URL(fileURLWithPath: Command.binary).deletingLastPathComponent().path
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        process.environment = ProcessInfo.processInfo.environment.merging(["PATH": "\(binaries):\(path)"]) { $1 }
        try process.run()
        process.waitUntilExit()
        return try [output, errors].map {
            String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self)
        }.joined()
    }
}
