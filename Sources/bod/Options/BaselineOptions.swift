import ArgumentParser
import BODDiagnostics
import BODFiles

/// Which findings are known already.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Report only findings that are not in this baseline.", valueName: "file"),
        completion: .file()
    )
    var baseline: String?

    @Option(
        help: ArgumentHelp(
            "Write all findings to a baseline: what is found now is known from now on.",
            valueName: "file"
        ),
        completion: .file()
    )
    var writeBaseline: String?

    @Flag(help: "With --baseline: a known finding that is no longer found is an error.")
    var strictBaseline = false

    func validate() throws {
        if baseline != nil, writeBaseline != nil {
            throw ValidationError(
                "--baseline reads a baseline and --write-baseline makes one anew; give one of the two"
            )
        }
    }

    /// The options with the baseline that a configuration names, where they name none.
    ///
    /// - Throws: `ValidationError` when there has to be a baseline, and is none.
    func using(_ configured: String?) throws -> BaselineOptions {
        var options = self
        if baseline == nil, writeBaseline == nil { options.baseline = configured }
        if strictBaseline, options.baseline == nil {
            throw ValidationError("--strict-baseline needs --baseline FILE, or a baseline in .bod.yml")
        }
        return options
    }

    /// Refuses to write the baseline over a document, or a file that the run reads.
    ///
    /// - Throws: `FileProblem` when it is one of the inputs or is read.
    func check(_ inputs: [InputFiles.Input]) throws(FileProblem) {
        guard let writeBaseline else { return }
        let reason: String
        if inputs.names(writeBaseline) {
            reason = "is one of the documents"
        } else if ReadLog.current?.names(writeBaseline) == true {
            reason = "is read by this run"
        } else {
            return
        }
        throw FileProblem(.exists, writeBaseline, "\(writeBaseline) \(reason); give the baseline another file")
    }

    /// How many findings are kept for a document: where they are compared with known ones, none may be left out beforehand.
    func findingLimit(_ limit: Int) -> Int {
        baseline != nil || writeBaseline != nil ? max(limit, 1_000_000) : limit
    }

    /// Reads the baseline; an empty one when none is given.
    ///
    /// - Throws: `FileProblem` when there is no such file, or it is none of a baseline.
    func known() throws(FileProblem) -> Baseline {
        guard let baseline else { return Baseline() }
        guard PathParts.exists(baseline) else {
            throw FileProblem(
                .missing,
                baseline,
                "the baseline \(baseline) does not exist; bod lint --write-baseline \(baseline) makes one"
            )
        }
        let bytes = try FileReading.bytes(of: baseline, limit: 256 * 1_024 * 1_024)
        do {
            return try Baseline(String(decoding: bytes, as: UTF8.self))
        } catch {
            throw FileProblem(.other, baseline, "\(baseline) is no baseline: \(error)")
        }
    }
}
