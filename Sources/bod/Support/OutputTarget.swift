import BODFiles

/// Where a document's result goes.
enum OutputTarget: Sendable {
    case standardOutput
    case file(String, FileWriting.Replacement)
    /// A file for each document, named after it.
    case folder(String, extension: String, FileWriting.Replacement)

    /// Writes the result of one document.
    ///
    /// - Parameters:
    ///   - bytes: The result.
    ///   - name: The document's path.
    ///   - console: Standard output.
    /// - Throws: `FileProblem` when it cannot be written.
    func write(_ bytes: [UInt8], of name: String, console: Console) throws(FileProblem) {
        switch self {
        case .standardOutput:
            console.result(bytes: bytes)
        case .file(let path, let replacement):
            try FileWriting.write(bytes, to: path, replacement: replacement)
        case .folder(let folder, let ending, let replacement):
            let file = PathParts.split(name).name
            let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
            try FileWriting.write(bytes, to: "\(folder)/\(stem).\(ending)", replacement: replacement)
        }
    }
}
