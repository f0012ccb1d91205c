/// Why a file or folder could not be used; the description is one sentence for the user.
public struct FileProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of problems.
    public enum Kind: String, Sendable, Hashable {
        /// There is no such file or folder, or no longer.
        case missing
        /// The user may not read or write it.
        case noPermission
        /// A folder stands where a file is wanted.
        case isFolder
        /// A pipe, socket or device, which could block for ever.
        case notRegular
        /// The file is larger than the limit.
        case tooLarge
        /// A file exists and may not be replaced.
        case exists
        /// The storage failed: full, read-only, or broken.
        case storage
        /// A folder, glob or list that names no file.
        case nothingMatched
        /// Anything else that the system said.
        case other
    }

    /// What is wrong.
    public let kind: Kind
    /// The file or folder as the user named it.
    public let path: String
    /// The sentence for the user.
    public let description: String

    /// Makes a problem.
    public init(_ kind: Kind, _ path: String, _ description: String) {
        self.kind = kind
        self.path = path
        self.description = description
    }
}
