/// What is kept of findings beyond what a format takes: the worst, in their order.
///
/// Memory is bounded by the limit, whatever the number of findings.
struct WorstFirst<Element: Sendable>: Sendable {
    private struct Entry: Sendable {
        let number: Int
        let element: Element
    }

    private let limit: Int
    private var entries: [Severity: [Entry]] = [:]
    private(set) var total = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes a finding; what it is shown as is only made when it may be kept.
    mutating func add(_ severity: Severity, _ element: @autoclosure () -> Element) {
        total += 1
        guard entries[severity, default: []].count < limit else { return }
        entries[severity, default: []].append(Entry(number: total, element: element()))
    }

    /// How many are left out.
    var dropped: Int { max(0, total - limit) }

    /// What is kept, in the order in which it was given.
    var kept: [Element] {
        let worst = Severity.worstFirst.flatMap { entries[$0] ?? [] }.prefix(limit)
        return worst.sorted { $0.number < $1.number }.map(\.element)
    }
}
