import BODDiagnostics
import BODFiles

extension InputFiles.Input {
    /// The name for findings; standard input can be given one.
    func name(standardInput standardInputName: String?) -> String {
        switch self {
        case .file(let path): path
        case .standardInput: standardInputName ?? "<stdin>"
        }
    }

    /// Reads the input.
    func bytes(limit: Int) throws(FileProblem) -> [UInt8] {
        switch self {
        case .file(let path): try FileReading.bytes(of: path, limit: limit)
        case .standardInput: try FileReading.standardInput(limit: limit)
        }
    }
}

extension FileProblem {
    /// The finding about a file that is not there.
    static let missingID: DiagnosticID = "file/missing"

    /// A file that cannot be read is a finding about that file, so that the others are still worked on.
    var diagnostic: Diagnostic {
        let id: DiagnosticID =
            switch kind {
            case .missing: Self.missingID
            case .tooLarge: "file/too-large"
            default: "file/unreadable"
            }
        return Diagnostic(
            id,
            .error,
            description,
            at: SourceLocation(file: path)
        )
    }
}
