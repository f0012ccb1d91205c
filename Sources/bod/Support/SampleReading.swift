import BODDiagnostics
import BODFiles
import SchemaInference

/// The samples of an inference; one that cannot be read is a finding, and the others are used.
struct SampleReading {
    private(set) var inputs: [InferenceInput] = []
    private(set) var findings: [Diagnostic] = []

    init(_ files: [InputFiles.Input], limit: Int) {
        for file in files {
            do {
                inputs.append(InferenceInput(name: file.name(standardInput: nil), bytes: try file.bytes(limit: limit)))
            } catch {
                findings.append(error.diagnostic)
            }
        }
    }

    /// Whether the first sample begins as JSON does.
    var looksLikeJSON: Bool {
        let first = inputs.first?.bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        return first == 0x7B || first == 0x5B
    }
}
