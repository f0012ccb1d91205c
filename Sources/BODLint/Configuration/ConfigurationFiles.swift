import BODDiagnostics

/// How a configuration's files are read, which is the caller's business.
public struct ConfigurationFiles: Sendable {
    /// What a path leads to.
    public enum Kind: Sendable, Hashable {
        /// A file.
        case file
        /// A folder.
        case folder
    }

    /// The folder that relative paths begin in, as an absolute path.
    public let workingFolder: String
    let kind: @Sendable (String) -> Kind?
    let read: @Sendable (String) throws -> [UInt8]

    /// Makes the access to files.
    ///
    /// - Parameters:
    ///   - workingFolder: The folder that relative paths begin in, as an absolute path.
    ///   - kind: What an absolute path leads to; nil for nothing.
    ///   - read: Gives the bytes of a file. What it throws is described to the user.
    public init(
        workingFolder: String,
        kind: @escaping @Sendable (String) -> Kind?,
        read: @escaping @Sendable (String) throws -> [UInt8]
    ) {
        self.workingFolder = workingFolder
        self.kind = kind
        self.read = read
    }

    /// The bytes of a file.
    ///
    /// - Parameters:
    ///   - name: The file, as it is named to the user.
    ///   - what: What it is to be, such as `the configuration`.
    ///   - id: What the finding is called when it cannot be read.
    /// - Returns: The bytes.
    /// - Throws: `UnusableConfiguration` when it cannot be read.
    func bytes(
        of name: String,
        _ what: String,
        orRefuseAs id: DiagnosticID
    ) throws(UnusableConfiguration) -> [UInt8] {
        do {
            return try read(name)
        } catch {
            let location = SourceLocation(file: name)
            throw UnusableConfiguration([Diagnostic(id, .error, "\(what) cannot be read: \(error)", at: location)])
        }
    }

    /// The path as people write it: below the working folder where it is in it.
    func name(of path: String) -> String {
        guard let below = FolderPath.relative(path, to: workingFolder), !below.isEmpty else { return path }
        return below
    }
}
