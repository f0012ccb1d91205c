import BODDiagnostics
import SchemaInference

/// A sample that is too large to be held, and is read in parts.
protocol LargeSample: Sendable {
    /// What the sample shows.
    func observe(_ run: InferenceRun, jobs: Int) async -> Observation

    /// What a schema has against the sample.
    func findings(by verification: SampleVerification, jobs: Int) async -> [Diagnostic]

    /// What the sample shows of an earlier schema.
    func compare(_ run: DriftRun, jobs: Int) async -> DriftObservation
}
