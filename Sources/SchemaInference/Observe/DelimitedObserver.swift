import BODDiagnostics

/// Gathers evidence from delimited text with a line of headers, one file after another.
struct DelimitedObserver {
    private let options: ObservationOptions
    private var evidenceSoFar = Evidence()

    init(options: ObservationOptions = ObservationOptions()) { self.options = options }

    /// What was gathered so far.
    var evidence: Evidence { evidenceSoFar }

    /// Adds what a file shows; nothing of it counts when a row is broken.
    mutating func observe(_ sample: InferenceInput) -> [Diagnostic] {
        let dialect = detectDialect(sample.bytes, sample.limits)
        var table = DelimitedTable(sample, dialect, options)
        do throws(DelimitedTable.Refusal) {
            evidenceSoFar.merge(try table.read())
            return []
        } catch {
            return [error.diagnostic]
        }
    }
}
