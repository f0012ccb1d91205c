import ArgumentParser
import BODDiagnostics
import BODFiles
import BODJSON
import BODLint
import BODXML

/// Runs a command's work and turns what stands in its way into one sentence and an exit code.
///
/// - Parameters:
///   - console: Where to complain.
///   - work: The work.
/// - Throws: `ExitCode` for every failure that the user can do something about.
func reportingFailures(to console: Console, _ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let problem as FileProblem {
        console.complain(problem.description)
        throw ExitCode(problem)
    } catch let unusable as UnusableSchema {
        console.say(TextReporter(style: .plain).render(unusable.diagnostics, source: unusable.source?.text))
        console.complain("the schema cannot be used")
        throw ExitCode.couldNotRun
    } catch let unusable as UnusableConfiguration {
        console.show(TextReporter(style: .plain).render(unusable.diagnostics, source: unusable.text))
        console.complain("the configuration cannot be used")
        throw ExitCode.couldNotRun
    } catch let unknown as UnknownRule {
        console.complain("\(unknown)")
        throw ExitCode.couldNotRun
    } catch let unusable as UnusableJSONSchema {
        console.say(TextReporter(style: .plain).render(unusable.diagnostics, source: unusable.text))
        console.complain("the schema cannot be used")
        throw ExitCode.couldNotRun
    } catch let endless as JSONSchemaError {
        console.say(TextReporter(style: .plain).render(endless.diagnostics, source: nil))
        console.complain("the schema gives no verdict")
        throw ExitCode.couldNotRun
    }
}

extension ExitCode {
    /// The code for a file that could not be used.
    init(_ problem: FileProblem) { self = problem.kind == .storage ? .storage : .couldNotRun }
}
