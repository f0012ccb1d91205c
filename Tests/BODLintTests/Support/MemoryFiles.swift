import BODLint

/// Configuration files that are held in memory, in a repository at `/repo`.
func memoryFiles(_ texts: [String: String], workingFolder: String = "/repo", root: String = "/repo")
    -> ConfigurationFiles
{
    let absolute = Dictionary(uniqueKeysWithValues: texts.map { (FolderPath.absolute($0.key, in: "/repo"), $0.value) })
    return ConfigurationFiles(workingFolder: workingFolder) { path in
        if absolute[path] != nil { return .file }
        let isFolder = path == "\(root)/.git" || absolute.keys.contains { FolderPath.relative($0, to: path) != nil }
        return isFolder ? .folder : nil
    } read: { path in
        let path = FolderPath.absolute(path, in: workingFolder)
        guard let text = absolute[path] else { throw NoSuchFile(description: "\(path) does not exist") }
        return Array(text.utf8)
    }
}

/// A file that is not there.
struct NoSuchFile: Error, CustomStringConvertible {
    let description: String
}

/// The configuration of `.bod.yml` with a text.
func configuration(_ text: String, _ others: [String: String] = [:]) throws -> LintConfiguration {
    let files = memoryFiles([".bod.yml": text].merging(others) { $1 })
    return try ConfigurationLoader(files).load(".bod.yml")
}
