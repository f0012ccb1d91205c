import BODFiles

/// Where a document's result goes.
enum OutputTarget: Sendable {
    case standardOutput
    case file(String, FileWriting.Replacement)
    /// A file for each document, named after it.
    case folder(String, extension: String, FileWriting.Replacement)

    /// Where results go, for people; nil for standard output.
    var name: String? {
        switch self {
        case .standardOutput: nil
        case .file(let path, _): path
        case .folder(let folder, _, _): folder
        }
    }

    /// The file for a document's result; nil for standard output.
    func path(of name: String) -> String? {
        switch self {
        case .standardOutput: return nil
        case .file(let path, _): return path
        case .folder(let folder, let ending, _):
            let file = PathParts.split(name).name
            let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
            return "\(folder)/\(stem).\(ending)"
        }
    }

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
        case .folder(_, _, let replacement):
            try FileWriting.write(bytes, to: path(of: name) ?? name, replacement: replacement)
        }
    }
}
