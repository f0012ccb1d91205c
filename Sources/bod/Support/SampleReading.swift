import BODDiagnostics
import BODFiles
import BODJSON
import BODXML
import SchemaInference

/// The samples of an inference, read again for each phase, so that at most one of them for each job is held at once.
struct SampleReading: Sendable {
    let files: [InputFiles.Input]
    /// How they are written, where the user says it.
    let form: SampleForm?
    let limits: SampleLimits
    /// Standard input, which can be read only once.
    private let standardInput: [UInt8]

    init(
        _ files: [InputFiles.Input],
        form: SampleForm?,
        limits: SampleLimits
    ) throws(FileProblem) {
        self.files = files
        self.form = form
        self.limits = limits
        standardInput =
            files.contains(.standardInput) ? try FileReading.standardInput(limit: limits.xml.documentBytes) : []
    }

    /// The kind that most of the first samples are of, so that a stray file decides nothing; XML when none can be read.
    var commonKind: SampleKind {
        if let form { return form.kind }
        var counts: [SampleKind: Int] = [:]
        for kind in files.prefix(Self.samplesOfKind).compactMap(kind) { counts[kind, default: 0] += 1 }
        let most = counts.values.max()
        return SampleKind.allCases.first { counts[$0] == most } ?? .xml
    }

    /// How many samples tell the kind.
    private static let samplesOfKind = 100

    /// The kind of a sample by its beginning; nil when it is empty or cannot be read.
    private func kind(of file: InputFiles.Input) -> SampleKind? {
        let name = file.name(standardInput: nil)
        guard case .file(let path) = file else { return SampleKind(of: sample(name, standardInput)) }
        guard PathParts.size(of: path) ?? 0 <= limits.xml.streamedBytes,
            let start = try? FileChunks(path).next(1_024), !start.isEmpty
        else { return nil }
        return SampleKind(of: sample(name, start))
    }

    /// What the only sample is called, without its folder and ending; nil for several, which have no name in common.
    var onlyName: String? {
        guard files.count == 1, case .file(let path) = files[0] else { return nil }
        let stem = PathParts.split(path).name.split(separator: ".").first
        return stem.map(String.init)
    }

    /// Gathers what the samples show, several at a time; a sample that cannot be read is a finding, and the others are used.
    func observe(_ run: InferenceRun, jobs: Int, progress: ProgressLine) async -> Observation {
        if let lines = await observeLines(run, jobs: jobs, progress: progress) { return lines }
        var all = Observation()
        var done = 0
        var large: [any LargeSample] = []
        await forEachInOrder(parts(of: files, jobs: jobs), jobs: jobs, transform: { observe($0, run) }) { part in
            all.merge(part.observation)
            large += part.large
            done += part.count
            progress.show("reading", done, of: files.count)
        }
        for sample in large {
            all.merge(await sample.observe(run, jobs: jobs))
            done += 1
            progress.show("reading", done, of: files.count)
        }
        return all
    }

    /// What the lines of a single file show, on all cores; nil where there are several files, or no lines to divide it by.
    private func observeLines(_ run: InferenceRun, jobs: Int, progress: ProgressLine) async -> Observation? {
        guard jobs > 1, files.count == 1, isStream(files[0]), case .success(let sample) = read(files[0]) else {
            return nil
        }
        let ranges = sample.lineRanges(of: Self.partBytes)
        guard ranges.count > 1 else { return nil }
        var all = Observation()
        var done = 0
        await forEachInOrder(ranges, jobs: jobs, transform: { run.observe([sample.part($0)]) }) { part in
            all.merge(part)
            done += 1
            progress.show("reading", done, of: ranges.count)
        }
        return run.joined(all, of: sample)
    }

    private func isStream(_ file: InputFiles.Input) -> Bool {
        (form?.framing ?? JSONFraming(ofFileNamed: file.name(standardInput: nil))) == .ndjson
    }

    /// Large enough that merging the parts costs little, small enough that memory stays flat.
    private static let partBytes = 1 << 20

    /// What a schema has against the samples, several at a time.
    func verify(
        _ verification: SampleVerification,
        _ names: Set<String>,
        _ options: InferenceOptions,
        jobs: Int,
        progress: ProgressLine
    ) async -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var done = 0
        let used = files.filter { names.contains($0.name(standardInput: nil)) }
        var large: [any LargeSample] = []
        let verify = { @Sendable in self.findings(in: $0, verification, options.target.sampleKind) }
        await forEachInOrder(used, jobs: jobs, transform: verify) { found in
            findings += found.findings
            found.large.map { large.append($0) }
            done += found.large == nil ? 1 : 0
            progress.show("verifying", done, of: used.count)
        }
        for sample in large {
            findings += await sample.findings(by: verification, jobs: jobs)
            done += 1
            progress.show("verifying", done, of: used.count)
        }
        return findings
    }

    /// A file that could not be read, as one to be read part by part; nil when the reason is another than its size.
    private func divided(_ file: InputFiles.Input, _ problem: FileProblem, of kind: SampleKind) -> (any LargeSample)? {
        guard problem.kind == .tooLarge else { return nil }
        switch kind {
        case .xml where DividedSample.isNeeded(for: file, limits: limits.xml):
            return DividedSample(input: file, limits: limits.xml)
        case .json where isStream(file): return LinedSample(input: file, limits: limits)
        default: return nil
        }
    }

    /// What the samples show of an earlier schema, several at a time.
    func compare(_ run: DriftRun, _ names: Set<String>, jobs: Int, progress: ProgressLine) async -> DriftObservation {
        var all = DriftObservation()
        var done = 0
        let used = files.filter { names.contains($0.name(standardInput: nil)) }
        var large: [any LargeSample] = []
        let compare = { @Sendable in self.compare($0, run) }
        await forEachInOrder(parts(of: used, jobs: jobs), jobs: jobs, transform: compare) { part in
            all.merge(part.observation)
            large += part.large
            done += part.count
            progress.show("comparing", done, of: used.count)
        }
        for sample in large {
            all.merge(await sample.compare(run, jobs: jobs))
            done += 1
            progress.show("comparing", done, of: used.count)
        }
        return all
    }

    /// Neighbouring files together, so that evidence is merged once for many of them.
    private func parts(of files: [InputFiles.Input], jobs: Int) -> [[InputFiles.Input]] {
        let size = max(1, min(250, files.count / max(1, jobs * 2)))
        return stride(from: 0, to: files.count, by: size).map { Array(files[$0..<min(files.count, $0 + size)]) }
    }

    /// What some of the files show.
    private struct Part<Shown: Sendable>: Sendable {
        let observation: Shown
        /// How many files were looked at.
        let count: Int
        /// The others, which are too large to be held.
        let large: [any LargeSample]
    }

    private func observe(_ part: [InputFiles.Input], _ run: InferenceRun) -> Part<Observation> {
        var unread: [Diagnostic] = []
        var large: [any LargeSample] = []
        let samples = part.lazy.compactMap { file -> InferenceInput? in
            switch read(file) {
            case .success(let sample): return sample
            case .failure(let problem):
                if let divided = divided(file, problem, of: run.options.target.sampleKind) {
                    large.append(divided)
                } else {
                    unread.append(problem.diagnostic)
                }
                return nil
            }
        }
        let found = run.observe(samples)
        var observation = Observation(diagnostics: unread)
        observation.merge(found)
        return Part(observation: observation, count: part.count - large.count, large: large)
    }

    private func compare(_ part: [InputFiles.Input], _ run: DriftRun) -> Part<DriftObservation> {
        var large: [any LargeSample] = []
        let samples = part.lazy.compactMap { file -> InferenceInput? in
            switch read(file) {
            case .success(let sample): return sample
            case .failure(let problem):
                divided(file, problem, of: run.schema.sampleKind).map { large.append($0) }
                return nil
            }
        }
        let observation = run.observe(samples)
        return Part(observation: observation, count: part.count - large.count, large: large)
    }

    private func findings(
        in file: InputFiles.Input,
        _ verification: SampleVerification,
        _ kind: SampleKind
    ) -> (findings: [Diagnostic], large: (any LargeSample)?) {
        switch read(file) {
        case .success(let sample): return (verification.findings(in: sample), nil)
        case .failure(let problem):
            let large = divided(file, problem, of: kind)
            return (large == nil ? [problem.diagnostic] : [], large)
        }
    }

    private func read(_ file: InputFiles.Input) -> Result<InferenceInput, FileProblem> {
        let name = file.name(standardInput: nil)
        if file == .standardInput { return .success(sample(name, standardInput)) }
        do throws(FileProblem) {
            return .success(sample(name, try file.bytes(limit: limits.xml.documentBytes)))
        } catch {
            return .failure(error)
        }
    }

    private func sample(_ name: String, _ bytes: [UInt8]) -> InferenceInput {
        InferenceInput(name: name, bytes: bytes, form: form, limits: limits)
    }
}
