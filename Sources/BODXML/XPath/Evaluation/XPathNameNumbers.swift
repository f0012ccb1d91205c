import Synchronization

/// The numbers that documents have for names, kept between documents that share their numbering.
///
/// Rules ask for the same few names in every document; to look through all names of each would take longer than most rules.
package final class XPathNameNumbers: Sendable {
    /// The names of one numbering, as far as they were looked through.
    private struct Known {
        var count = 0
        var numbers: [XMLName: Int] = [:]
    }

    private let known = Mutex<[Int: Known]>([:])
    /// More than there are threads that read at once.
    private static let mostNumberings = 64

    /// Knows no document.
    package init() {}

    /// The number of each name of a document.
    func numbers(in document: ParsedDocument) -> [XMLName: Int] {
        known.withLock { all in
            var known = all[document.nameNumbering] ?? Known()
            let entries = document.names.entries
            guard known.count < entries.count else { return known.numbers }
            for place in known.count..<entries.count {
                let name = document.names.names[place]
                if known.numbers[name] == nil { known.numbers[name] = Int(entries[place].expanded) }
            }
            known.count = entries.count
            if all.count >= Self.mostNumberings { all.removeAll() }
            all[document.nameNumbering] = known
            return known.numbers
        }
    }
}
