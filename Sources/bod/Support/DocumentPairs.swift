import BODFiles
import BODLint

/// Which document a file of message headers is sent with, told by the names of the files of a run.
///
/// It is the other one where a run has two files, or two of them stand in a folder; else the one whose name, without its ending, begins
/// the name of the headers: `order.xml` for `order.json`, `order.headers.json` and `order-headers.json`.
struct DocumentPairs: Sendable {
    /// The document by the path of the headers, as bytes: é in one character and in two are two files.
    private var partners: [[UInt8]: String] = [:]

    private let earlier: DocumentNeighbours.EarlierVersion?

    /// Looks at the files of a run.
    ///
    /// - Parameters:
    ///   - inputs: The files.
    ///   - earlier: The earlier version of the schema among them.
    init(_ inputs: [InputFiles.Input], earlier: DocumentNeighbours.EarlierVersion? = nil) {
        self.earlier = earlier
        let paths = inputs.compactMap { input -> String? in
            if case .file(let path) = input { path } else { nil }
        }
        guard paths.contains(where: Self.mayBeHeaders) else { return }
        pair(paths)
        let folders = Dictionary(grouping: paths) { Array(PathParts.split($0).folder.utf8) }
        for files in folders.values {
            pair(files)
            pairByNames(files)
        }
    }

    /// What stands beside a file.
    ///
    /// - Parameters:
    ///   - input: The file.
    ///   - limit: The most bytes of a document.
    /// - Returns: The document for it, when there is one.
    func neighbours(of input: InputFiles.Input, limit: Int) -> DocumentNeighbours {
        guard case .file(let path) = input else { return DocumentNeighbours(earlier: earlier) }
        let partner = partners[Array(path.utf8)]
        var document: DocumentNeighbours.Document?
        if let partner {
            document = {
                (try? FileReading.bytes(of: partner, limit: limit)).map { (name: partner, bytes: $0) }
            }
        }
        let loader = SchemaOptions.loader(of: PathParts.split(path).folder)
        return DocumentNeighbours(document: document, file: loader, earlier: earlier)
    }

    private mutating func pair(_ paths: [String]) {
        guard paths.count == 2 else { return }
        for (path, other) in [(paths[0], paths[1]), (paths[1], paths[0])] where Self.mayBeHeaders(path) {
            partners[Array(path.utf8)] = other
        }
    }

    private mutating func pairByNames(_ paths: [String]) {
        var documents: [[UInt8]: String] = [:]
        for path in paths where !Self.mayBeHeaders(path) { documents[Self.stem(of: path)] = path }
        for path in paths where Self.mayBeHeaders(path) {
            let stem = Self.stem(of: path)
            let ends = [stem.count] + stem.indices.reversed().filter { !Self.isPartOfWord(stem[$0]) }
            guard let document = ends.lazy.compactMap({ documents[Array(stem[..<$0])] }).first else { continue }
            partners[Array(path.utf8)] = document
        }
    }

    private static func mayBeHeaders(_ path: String) -> Bool { path.lowercased().hasSuffix(".json") }

    /// The name of a file without its folder and its ending, as bytes.
    private static func stem(of path: String) -> [UInt8] {
        let name = Array(PathParts.split(path).name.utf8)
        return name.lastIndex(of: 0x2E).map { Array(name[..<$0]) } ?? name
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}
