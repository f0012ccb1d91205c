import BODDiagnostics
import BODFiles
import BODXML
import SchemaInference

/// A sample that is too large to be held: read part by part, on all cores, and shown in order to whoever wants to see it.
struct DividedSample: LargeSample {
    let input: InputFiles.Input
    let limits: XMLLimits

    private var name: String { input.name(standardInput: nil) }

    /// Whether a file is markup and too large to be held; of one that is too large for everything nothing is read.
    static func isNeeded(for input: InputFiles.Input, limits: XMLLimits) -> Bool {
        guard case .file(let path) = input, let size = PathParts.size(of: path), size > limits.documentBytes else {
            return false
        }
        guard size <= limits.streamedBytes else { return true }
        guard let start = try? FileChunks(path).next(1_024) else { return false }
        let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
        return text.first { $0 > 0x20 } == UInt8(ascii: "<")
    }

    /// What the sample shows.
    func observe(_ run: InferenceRun, jobs: Int) async -> Observation {
        var observation = DividedObservation(of: name, run.options)
        let problems = await read(jobs: jobs) { part, reading in
            observation.add(part, reading)
            return !observation.isOver
        }
        return observation.observation(problems)
    }

    /// What a schema has against the sample.
    func findings(by verification: SampleVerification, jobs: Int) async -> [Diagnostic] {
        guard var divided = verification.divided() else { return [] }
        let problems = await read(jobs: jobs) { part, reading in
            divided.add(part, reading)
            return divided.findings.isEmpty
        }
        return problems + divided.findings
    }

    /// What the sample shows of an earlier schema.
    func compare(_ run: DriftRun, jobs: Int) async -> DriftObservation {
        guard var observer = run.divided(of: name) else { return .notCompared(name) }
        let problems = await read(jobs: jobs) { part, reading in
            observer.add(part, reading)
            return !observer.isOver
        }
        return observer.observation(problems)
    }

    /// Reads the parts.
    ///
    /// - Returns: Why there are no more of them before the end of the file.
    private func read(jobs: Int, _ body: (XMLPart, XMLReading) -> Bool) async -> [Diagnostic] {
        let file = DividedFile(input: input, name: name, most: limits.documentBytes, limit: limits.streamedBytes)
        // What a part repeats comes on top of what may be held.
        var partLimits = limits
        partLimits.documentBytes = .max
        let reader = XMLReader(limits: partLimits)
        do {
            var parts = try file.parts()
            var isOver = false
            try await forEachInOrder(next: { try parts.next() }, jobs: jobs) {
                ($0, reader.read($0.bytes, name: name))
            } consume: {
                isOver = !body($0.0, $0.1)
                return !isOver
            }
            // How far the reading was ahead of a part that ends it is a matter of chance.
            return isOver ? [] : parts.end.stop.map { [$0.diagnostic(in: name, limit: limits.documentBytes)] } ?? []
        } catch let problem as FileProblem {
            return [problem.diagnostic]
        } catch {
            return []
        }
    }
}
