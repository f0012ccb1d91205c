import BODTestSupport
import Foundation
import Testing

/// Runs the real binary, as a user does.
struct Command {
    let output: String
    let errors: String
    let status: Int32

    /// The binary that was built with the tests, which stands beside them.
    static let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("bod").path

    /// Runs `bod` and waits until it ends.
    ///
    /// The streams go to files, so that no full pipe can hold the program up.
    init(
        _ arguments: String...,
        input: [UInt8] = [],
        in folder: URL = Project.root,
        environment: [String: String] = [:]
    ) throws {
        try self.init(arguments: arguments, input: input, in: folder, environment: environment)
    }

    /// Runs `bod` with a list of arguments, alone or under a program such as `strace`, which is named with its own arguments.
    init(
        arguments: [String],
        under wrapper: [String] = [],
        input: [UInt8] = [],
        in folder: URL = Project.root,
        environment: [String: String] = [:]
    ) throws {
        let streams = try TemporaryFolder()
        let files = try ["in", "out", "err"].map { name in
            let path = try streams.write(name, name == "in" ? input : [])
            return try #require(FileHandle(forUpdatingAtPath: path))
        }
        let process = Process()
        let words = wrapper + [Self.binary] + arguments
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = folder
        // Nothing is known of earlier runs, and nothing is left in the user's own folder.
        let caches = ["XDG_CACHE_HOME": streams.url.appendingPathComponent("caches").path]
        process.environment = ProcessInfo.processInfo.environment.merging(caches.merging(environment) { $1 }) { $1 }
        (process.standardInput, process.standardOutput, process.standardError) = (files[0], files[1], files[2])
        try process.run()
        process.waitUntilExit()
        output = try String(decoding: Data(contentsOf: streams.url.appendingPathComponent("out")), as: UTF8.self)
        errors = try String(decoding: Data(contentsOf: streams.url.appendingPathComponent("err")), as: UTF8.self)
        // A signal is no exit code; what a shell shows for it cannot be taken for one of ours.
        status =
            process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
    }

    /// Everything that the program said.
    var everything: String { output + errors }
}
