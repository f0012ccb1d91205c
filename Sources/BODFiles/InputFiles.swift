import BODDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Turns what the user typed into the files to work on: a PATH is a file, a folder, a glob or `-`.
///
/// The same files come out in the same order whatever the order of the arguments; a file named twice comes once.
public struct InputFiles: Sendable, Hashable {
    /// One document to read.
    public enum Input: Sendable, Hashable {
        /// A file by its path.
        case file(String)
        /// Standard input.
        case standardInput
    }

    /// The order in which documents are read.
    public enum Order: Sendable {
        /// By their names, whatever the order of the arguments.
        case sorted
        /// As they were named; the files of a folder or a glob by their names.
        case asNamed
    }

    /// What to read, in order.
    public let inputs: [Input]

    /// The files of folders that have one of the endings and were passed over all the same, in the order of their names.
    public let passedOver: [String]

    /// Finds the files.
    ///
    /// - Parameters:
    ///   - paths: What the user typed.
    ///   - endings: The endings that count inside a folder, such as `.xml`; a file named by itself or by a glob always counts.
    ///   - order: The order in which they are read.
    ///   - passesOver: Whether a file that was found in a folder is none to work on, though it has one of the endings.
    /// - Throws: `FileProblem` when a folder cannot be read, or a path matches nothing.
    public init(
        _ paths: [String],
        endings: [String],
        order: Order = .sorted,
        passingOver passesOver: (String) -> Bool = { _ in false }
    ) throws(FileProblem) {
        var files: [String] = []
        var others: [String] = []
        var hasStandardInput = false
        for path in paths {
            if path == "-" {
                hasStandardInput = true
            } else {
                ReadLog.current?.note(root: path)
                files += try Self.files(for: path, endings: endings, passesOver, &others)
            }
        }
        if !hasStandardInput, let missing = Self.missing(files) {
            throw FileProblem(.nothingMatched, missing, "\(missing) does not exist")
        }
        let sorted = Self.withoutEqualNeighbours(files.sorted(by: precedesInBytes))
        // One path gives every file once; two may name the same file in two ways, and a document is not to be sent twice.
        var unique = paths.count > 1 ? Self.withoutRepeats(sorted) : sorted
        if order == .asNamed { unique = Self.inOrder(unique, of: files) }
        inputs = (hasStandardInput ? [.standardInput] : []) + unique.map(Input.file)
        passedOver = others.isEmpty ? [] : Self.others(others, without: unique)
    }

    private static func others(_ others: [String], without files: [String]) -> [String] {
        let known = Set(files.map { Array(PathParts.resolved($0).utf8) })
        return withoutRepeats(others).filter { !known.contains(Array(PathParts.resolved($0).utf8)) }
    }

    /// The first of several files when not even one of them is there: a slip of the hand, not a document that cannot be read.
    private static func missing(_ files: [String]) -> String? {
        let isNothingThere = files.allSatisfy { file in
            var status = stat()
            return lstat(file, &status) != 0 && errno == ENOENT && !PathParts.isMisread(file)
        }
        return isNothingThere ? files.first : nil
    }

    private static func inOrder(_ unique: [String], of files: [String]) -> [String] {
        var places: [[UInt8]: Int] = [:]
        for (place, file) in files.enumerated() {
            for spelling in [file, PathParts.resolved(file)] where places[Array(spelling.utf8)] == nil {
                places[Array(spelling.utf8)] = place
            }
        }
        func place(_ file: String) -> Int { places[Array(PathParts.resolved(file).utf8)] ?? files.count }
        return unique.sorted { place($0) < place($1) }
    }

    /// Names are bytes: two that Swift takes for the same text, é in one character or in two, are two files.
    private static func withoutEqualNeighbours(_ sorted: [String]) -> [String] {
        var unique: [String] = []
        for path in sorted where unique.last.map({ !$0.utf8.elementsEqual(path.utf8) }) ?? true { unique.append(path) }
        return unique
    }

    /// The shortest spelling of each file, such as `a.xml` of `./a.xml` and `b/../a.xml`.
    private static func withoutRepeats(_ files: [String]) -> [String] {
        var seen: Set<[UInt8]> = []
        return files.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
            .filter { seen.insert(Array(PathParts.resolved($0).utf8)).inserted }
            .sorted(by: precedesInBytes)
    }

    private static func files(
        for path: String,
        endings: [String],
        _ passesOver: (String) -> Bool,
        _ others: inout [String]
    ) throws(FileProblem) -> [String] {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { return [path] }
            let files = try FolderListing.files(below: path) { name in
                endings.contains(where: name.lowercased().hasSuffix)
            }
            if files.isEmpty {
                let wanted = [endings.dropLast().joined(separator: ", "), endings.last ?? ""].filter { !$0.isEmpty }
                    .joined(separator: " or ")
                throw FileProblem(.nothingMatched, path, "the folder \(path) holds no file that ends in \(wanted)")
            }
            let split = Dictionary(grouping: files, by: passesOver)
            guard let wanted = split[false] else {
                let count = files.count == 1 ? "1 file" : "\(files.count) files"
                throw FileProblem(.nothingMatched, path, "the folder \(path) holds no document; \(count) passed over")
            }
            others += split[true] ?? []
            return wanted
        }
        guard Glob.isPattern(path) else {
            // A file that may not be seen or is gone is a finding about that file, so that the others are still worked on.
            return [path]
        }
        let files = Glob(path).files()
        if files.isEmpty { throw FileProblem(.nothingMatched, path, "no file matches \(path)") }
        return files
    }
}
