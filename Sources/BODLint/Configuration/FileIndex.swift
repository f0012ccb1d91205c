import BODDiagnostics

/// Finds which of many entries for files match a file, without trying each.
///
/// Every name of a pattern that has no wildcard has to be one of the names in the path of a file, so an entry is only tried for files with its
/// rarest such name, which is taken to be the last one.
struct FileIndex: Sendable, Hashable {
    private var entries: [ConfiguredFiles] = []
    /// The entries by a name that their files have in their paths; names are compared as bytes.
    private var byName: [[UInt8]: [Int]] = [:]
    /// The entries of which nothing is known beforehand.
    private var others: [Int] = []

    /// Adds the next entry.
    mutating func add(_ files: ConfiguredFiles) {
        let place = entries.count
        entries.append(files)
        let names = files.patterns.map(\.plainName)
        guard !names.contains(nil) else { return others.append(place) }
        for name in Set(names.compactMap { $0.map { Array($0.utf8) } }) { byName[name, default: []].append(place) }
    }

    /// The entries that match a file, by their places, in order.
    ///
    /// - Parameter path: The file's absolute path.
    /// - Returns: The places.
    func places(for path: String) -> [Int] {
        guard !entries.isEmpty else { return [] }
        var candidates = Set(others)
        for name in path.utf8.split(separator: 0x2F) { candidates.formUnion(byName[Array(name)] ?? []) }
        return candidates.sorted().filter { entries[$0].matches(path) }
    }
}
