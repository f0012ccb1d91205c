import BODDiagnostics
import BODFiles
import BODLint

/// Writes the documents that were mended, or shows how they would change.
struct FixRun {
    private let options: FixOptions
    private let console: Console
    private var fixes = 0
    private var documents = 0
    /// Why some documents could not be written.
    private(set) var failure: FileProblem?

    init(_ options: FixOptions, _ console: Console) {
        self.options = options
        self.console = console
    }

    /// Takes a document that was mended as far as it can be.
    ///
    /// - Parameters:
    ///   - fixed: The document.
    ///   - input: Where it came from.
    ///   - name: What it is called in findings.
    /// - Returns: The document whose findings are to be reported: as it stands in the file after the run.
    mutating func take(_ fixed: FixedDocument, from input: InputFiles.Input, name: String) -> LintedDocument {
        if options.diff {
            console.result(bytes: UnifiedDiff.bytes(from: fixed.originalBytes, to: fixed.bytes, name: name))
        } else {
            do throws(FileProblem) {
                try write(fixed, to: input)
            } catch {
                // The other documents are mended all the same.
                console.complain(error.description)
                failure = failure ?? error
                return fixed.original
            }
        }
        if !fixed.applied.isEmpty {
            fixes += fixed.applied.count
            documents += 1
        }
        return options.diff ? fixed.original : fixed.document
    }

    private func write(_ fixed: FixedDocument, to input: InputFiles.Input) throws(FileProblem) {
        switch input {
        case .standardInput: console.result(bytes: fixed.bytes)
        case .file(let path) where !fixed.applied.isEmpty:
            // A link leads to the document; it is not to be replaced by one.
            let file = PathParts.resolved(path)
            guard FileWriting.mayWrite(file) else {
                throw FileProblem(.noPermission, path, "\(path) is read-only; it was not mended")
            }
            guard try FileReading.bytes(of: file, limit: fixed.originalBytes.count + 1) == fixed.originalBytes else {
                throw FileProblem(.other, path, "\(path) changed while it was linted; it was not mended, run again")
            }
            try FileWriting.write(fixed.bytes, to: file)
        case .file: break
        }
    }

    /// What the summary of the run has to say about it.
    var summary: String {
        guard options.fix else { return "" }
        let mended = "\(Tally.count(fixes, "finding")) in \(Tally.count(documents, "document"))"
        return options.diff ? "; \(mended) can be mended" : "; \(mended) mended"
    }
}
