import ArgumentParser
import BODFiles
import SchemaInference

/// Writes an inferred schema: one file to standard output or a file, several to a folder.
struct SchemaOutput {
    let path: String?
    let console: Console

    func write(_ files: [SchemaFile]) throws {
        guard let first = files.first else { return }
        guard let path else {
            if files.count > 1 {
                console.complain("the schema has \(files.count) files; give a folder with -o")
                throw ExitCode.couldNotRun
            }
            return console.result(bytes: first.bytes)
        }
        if files.count > 1, !PathParts.isFolder(path), [".xsd", ".json"].contains(where: path.lowercased().hasSuffix) {
            console.complain(
                "the schema has \(files.count) files, one for each namespace; give a folder with -o, not \(path)"
            )
            throw ExitCode.couldNotRun
        }
        if files.count == 1, !PathParts.isFolder(path) { return try FileWriting.write(first.bytes, to: path) }
        try FileWriting.makeFolder(path)
        try FileWriting.write(files.map { ("\(path)/\($0.name)", $0.bytes) })
    }
}
