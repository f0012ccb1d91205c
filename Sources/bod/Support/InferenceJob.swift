import ArgumentParser
import BODDiagnostics
import BODFiles
import SchemaInference

/// An inference from files: gather, merge with earlier states, infer, verify, and only then write.
struct InferenceJob {
    let run: InferenceRun
    let samples: SampleReading
    let state: InferenceState
    let jobs: Int
    let console: Console
    let progress: ProgressLine

    /// What came of it.
    struct Result {
        let schema: InferenceOutcome.Schema
        let evidence: Evidence
        let findings: [Diagnostic]
        /// The names of the samples that were used.
        let used: [String]
    }

    /// Infers the schema; nothing is written yet.
    func infer() async throws -> Result {
        var evidence = try state.load()
        let earlier = evidence.documents
        let observation = await samples.observe(run, jobs: jobs, progress: progress)
        console.show(TextReporter(style: console.messageStyle).render(observation.condensedDiagnostics, source: nil))
        guard !observation.used.isEmpty else {
            let count = samples.files.count
            let words = count == 1 ? "the sample cannot be used" : "none of the \(count) samples can be used"
            console.complain("\(words); nothing was written")
            throw ExitCode.couldNotRun
        }
        evidence.merge(observation.evidence)
        if let refusal = run.refusal(of: evidence) {
            console.show(TextReporter(style: console.messageStyle).render([refusal], source: nil))
            throw ExitCode.couldNotRun
        }
        let hints = run.hintFindings(for: evidence)
        console.show(TextReporter(style: console.messageStyle).render(hints, source: nil))
        if hints.contains(where: { $0.severity == .error }) {
            console.complain("a hint contradicts the samples; nothing was written")
            throw ExitCode.couldNotRun
        }
        var schema = run.schema(from: evidence)
        if run.options.verifies {
            try await verify(schema, Set(observation.used))
            schema = earlier > 0 ? schema.verified(documents: observation.used.count) : schema.verified
        }
        return Result(
            schema: schema,
            evidence: evidence,
            findings: observation.diagnostics + hints,
            used: observation.used
        )
    }

    /// Compares the samples that were used with an earlier schema.
    func compare(_ result: Result, with earlier: EarlierSchema) async -> SchemaDrift {
        let drift = DriftRun(earlier)
        let observation = await samples.compare(drift, Set(result.used), jobs: jobs, progress: progress)
        console.show(TextReporter(style: console.messageStyle).render(observation.diagnostics, source: nil))
        return drift.drift(of: observation, inferred: result.schema)
    }

    private func verify(_ schema: InferenceOutcome.Schema, _ names: Set<String>) async throws {
        let findings: [Diagnostic]
        do throws(InferenceError) {
            let verification = try SampleVerification(schema.files, run.options)
            findings = await samples.verify(verification, names, run.options, jobs: jobs, progress: progress)
        } catch {
            findings = error.diagnostics
            console.complain(error.description)
        }
        guard !findings.isEmpty else { return }
        console.show(TextReporter(style: console.messageStyle).render(Array(findings.prefix(20)), source: nil))
        let subject = run.options.hints == nil ? "the schema" : "the schema, with what the hints say,"
        console.complain("\(subject) does not accept \(findings[0].location.file); nothing was written")
        throw ExitCode.couldNotRun
    }
}
