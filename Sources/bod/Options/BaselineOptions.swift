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
        if strictBaseline, baseline == nil { throw ValidationError("--strict-baseline needs --baseline FILE") }
        if baseline != nil, writeBaseline != nil {
            throw ValidationError(
                "--baseline reads a baseline and --write-baseline makes one anew; give one of the two"
            )
        }
    }

    /// Refuses to write the baseline over a document.
    ///
    /// - Throws: `FileProblem` when it is one of the inputs.
    func check(_ inputs: [InputFiles.Input]) throws(FileProblem) {
        guard let writeBaseline, inputs.names(writeBaseline) else { return }
        throw FileProblem(
            .exists,
            writeBaseline,
            "\(writeBaseline) is one of the documents; give the baseline another file"
        )
    }

    /// Whether findings are compared with known ones, so that none may be left out beforehand.
    var needsAllFindings: Bool { baseline != nil || writeBaseline != nil }

    /// Reads the baseline; an empty one when none is given.
    ///
    /// - Throws: `FileProblem` when there is no such file, or it is none of a baseline.
    func known() throws(FileProblem) -> Baseline {
        guard let baseline else { return Baseline() }
        let bytes = try FileReading.bytes(of: baseline, limit: 256 * 1_024 * 1_024)
        do {
            return try Baseline(String(decoding: bytes, as: UTF8.self))
        } catch {
            throw FileProblem(.other, baseline, "\(baseline) is no baseline: \(error)")
        }
    }
}
