import BODDiagnostics
import BODFiles
import BODJSON
import SchemaInference

/// NDJSON that is too large to be held: some lines at a time are read, on all cores.
struct LinedSample: LargeSample {
    let input: InputFiles.Input
    let limits: SampleLimits

    private var name: String { input.name(standardInput: nil) }

    func observe(_ run: InferenceRun, jobs: Int) async -> Observation {
        var whole = Observation()
        let problems = await read(jobs: jobs, { run.observe([$0]) }) { part in
            whole.merge(part)
            return whole.diagnostics.isEmpty
        }
        return run.joined(whole, named: name, problems)
    }

    func findings(by verification: SampleVerification, jobs: Int) async -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let problems = await read(jobs: jobs, { verification.findings(in: $0) }) { part in
            findings += part
            return findings.isEmpty
        }
        return findings + problems
    }

    func compare(_ run: DriftRun, jobs: Int) async -> DriftObservation {
        var whole = DriftObservation()
        let problems = await read(jobs: jobs, { run.observe([$0]) }) { part in
            whole.merge(part)
            return whole.diagnostics.isEmpty
        }
        whole.add(problems)
        return whole
    }

    /// Reads the parts.
    ///
    /// - Returns: Why there are no more of them before the end of the file.
    private func read<Shown: Sendable>(
        jobs: Int,
        _ transform: @escaping @Sendable (InferenceInput) -> Shown,
        _ consume: (Shown) -> Bool
    ) async -> [Diagnostic] {
        do {
            var lines = try LineParts(input, name: name, limits: limits)
            try await forEachInOrder(next: { try lines.next() }, jobs: jobs, transform: transform) { consume($0) }
            return []
        } catch let problem as FileProblem {
            return [problem.diagnostic]
        } catch {
            return []
        }
    }
}
