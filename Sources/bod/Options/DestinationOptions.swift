import ArgumentParser
import BODFiles

/// Where converted documents go.
struct DestinationOptions: ParsableArguments {
    @Option(
        name: [.customShort("o"), .long],
        help: "The file to write, or the folder for several documents; standard output without it.",
        completion: .file()
    )
    var output: String?

    @Flag(help: "Replace files that exist.")
    var overwrite = false

    /// What the option means for some documents.
    ///
    /// - Throws: `FileProblem` when several documents would end in one file.
    func target(for inputs: [InputFiles.Input], extension ending: String) throws(FileProblem) -> OutputTarget {
        let target = try target(for: inputs.count, extension: ending)
        var taken: [String: String] = [:]
        let documents = inputs.resolvedPaths
        for name in inputs.map({ $0.name(standardInput: nil) }) {
            guard let path = target.path(of: name) else { continue }
            guard !documents.contains(Array(PathParts.resolved(path).utf8)) else {
                throw FileProblem(.exists, path, "\(path) is one of the documents; give the result another file")
            }
            if let other = taken.updateValue(name, forKey: path), inputs.count > 1 {
                throw FileProblem(.exists, path, "\(other) and \(name) would both be written to \(path)")
            }
        }
        return target
    }

    /// What the option means for a number of documents.
    ///
    /// - Throws: `FileProblem` when several documents would end in one file.
    func target(for count: Int, extension ending: String) throws(FileProblem) -> OutputTarget {
        guard let output else {
            if count == 1 { return .standardOutput }
            throw FileProblem(.other, "", "\(count) documents need a folder: give one with -o")
        }
        let replacement = overwrite ? FileWriting.Replacement.allowed : .refused
        if count > 1 || output.hasSuffix("/") || PathParts.isFolder(output) {
            try FileWriting.makeFolder(output)
            return .folder(output.hasSuffix("/") ? String(output.dropLast()) : output, extension: ending, replacement)
        }
        return .file(output, replacement)
    }
}
