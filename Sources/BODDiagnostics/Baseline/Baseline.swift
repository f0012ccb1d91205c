/// The findings that are known, so that only new ones are reported.
///
/// A finding is known by its file, its rule and its place as it is told by what identifies it, not by its line: documents that grow keep
/// their baseline. As text it has one line for each, in order, which merges well:
///
/// ```
/// # bod baseline 1: rule, file, place and number of each known finding
/// amount/currency-missing	orders/7.xml	/SyncPurchaseOrder/…/PurchaseOrderLine[LineNumber='20']/ExtendedAmount	1
/// ```
public struct Baseline: Sendable, Hashable {
    /// What findings are known by.
    struct Key: Sendable, Hashable {
        let rule: String
        let file: String
        let place: String

        /// The fields as they stand in a line: no control character of a name can end it.
        init(_ diagnostic: Diagnostic) {
            rule = TerminalText.safe(diagnostic.id.description)
            file = TerminalText.safe(ReportPath.relative(diagnostic.location.file))
            place = TerminalText.safe(diagnostic.location.anchor ?? diagnostic.location.path ?? "")
        }

        init(rule: String, file: String, place: String) {
            (self.rule, self.file, self.place) = (rule, file, place)
        }

        /// Names and places are bytes: two that Swift takes for the same text are two.
        static func == (left: Key, right: Key) -> Bool {
            left.rule.utf8.elementsEqual(right.rule.utf8) && left.file.utf8.elementsEqual(right.file.utf8)
                && left.place.utf8.elementsEqual(right.place.utf8)
        }

        fileprivate func isBefore(_ other: Key) -> Bool {
            for (own, others) in [(file, other.file), (place, other.place), (rule, other.rule)]
            where !own.utf8.elementsEqual(others.utf8) {
                return own.utf8.lexicographicallyPrecedes(others.utf8)
            }
            return false
        }
    }

    /// How often a finding is known, and where the baseline's file says so.
    struct Entry: Sendable, Hashable {
        var count: Int
        var line: Int
    }

    private(set) var entries: [Key: Entry] = [:]

    /// Makes an empty baseline.
    public init() {}

    /// How many findings are known.
    public var count: Int { entries.values.reduce(0) { $0 + $1.count } }

    /// Adds findings that are known from now on.
    ///
    /// - Parameter diagnostics: The findings.
    public mutating func add(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { entries[Key(diagnostic), default: Entry(count: 0, line: 0)].count += 1 }
    }

    /// The baseline as text; the same findings give the same bytes.
    public var text: String {
        let lines = entries.sorted { $0.key.isBefore($1.key) }.map { key, entry in
            "\(key.rule)\t\(key.file)\t\(key.place)\t\(entry.count)\n"
        }
        return "\(Self.head)\n" + lines.joined()
    }

    /// Reads a baseline.
    ///
    /// - Parameter text: What ``text`` gave.
    /// - Throws: ``BaselineProblem`` for the first line that is none of a baseline.
    public init(_ text: String) throws(BaselineProblem) {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard lines.first.map(String.init) == Self.head else {
            throw BaselineProblem(line: 1, "is not the head of a baseline")
        }
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 4, let count = Int(cells[3]), (1...Self.mostOfOneKind).contains(count),
                cells[0].contains("/")
            else {
                throw BaselineProblem(line: index + 1, "is not rule, file, place and number with tabs between them")
            }
            let key = Key(rule: cells[0], file: cells[1], place: cells[2])
            guard entries[key] == nil else { throw BaselineProblem(line: index + 1, "is there twice") }
            entries[key] = Entry(count: count, line: index + 1)
        }
    }

    /// More findings of one kind at one place than any run reports, and few enough that sums of them are numbers.
    private static let mostOfOneKind = 1_000_000_000

    private static let head = "# bod baseline 1: rule, file, place and number of each known finding"
}
