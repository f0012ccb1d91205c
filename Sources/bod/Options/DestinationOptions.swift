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
            return .folder(output, extension: ending, replacement)
        }
        return .file(output, replacement)
    }
}
