import ArgumentParser
import BODFiles

/// The documents that a command works on.
struct InputOptions: ParsableArguments {
    @Argument(help: "A file, a folder, a glob in quotes, or - for standard input.", completion: .file())
    var paths: [String] = []

    @Option(help: ArgumentHelp("Read further paths from a file, one a line; - for standard input.", valueName: "file"))
    var filesFrom: String?

    @Option(name: [.short, .long], help: "How many documents at a time; by default as many as there are cores.")
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
    }

    /// Refuses a command line without a document.
    func requirePath() throws {
        guard paths.isEmpty, filesFrom == nil else { return }
        throw ValidationError("Give at least one PATH: a file, a folder, a glob, or - for standard input.")
    }

    /// The files in their order.
    func files(endings: [String], order: InputFiles.Order = .sorted) throws(FileProblem) -> [InputFiles.Input] {
        try files(endings: endings, order: order) { _ in false }.inputs
    }

    /// The files in their order, without those of folders that are none to work on.
    func files(
        endings: [String],
        order: InputFiles.Order = .sorted,
        passingOver passesOver: (String) -> Bool
    ) throws(FileProblem) -> InputFiles {
        var all = paths
        if let filesFrom {
            let limit = 64 * 1_024 * 1_024
            let bytes =
                try filesFrom == "-"
                ? FileReading.standardInput(limit: limit) : FileReading.bytes(of: filesFrom, limit: limit)
            // A list made on Windows ends its lines with CR LF.
            all += bytes.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
        }
        let files = try InputFiles(all, endings: endings, order: order, passingOver: passesOver)
        if files.inputs.isEmpty { throw FileProblem(.nothingMatched, filesFrom ?? "", "no document was named") }
        return files
    }

    /// The files without one that a folder or a glob has brought along: a schema is not one of its own documents.
    ///
    /// A file that is named by itself stays.
    func files(_ inputs: [InputFiles.Input], without file: String) -> [InputFiles.Input] {
        guard let identity = FileIdentity(of: file) else { return inputs }
        return inputs.filter { input in
            guard case .file(let path) = input, !paths.contains(path), FileIdentity(of: path) == identity else {
                return true
            }
            return PathParts.resolved(path) != PathParts.resolved(file)
        }
    }

    /// How many documents to work on at a time.
    var jobCount: Int { jobs ?? CoreCount.available }
}
