/// Gathers the findings about one document, up to a limit, and counts those beyond it.
public struct DiagnosticCollector: Sendable {
    /// The findings in the order in which they were reported.
    public private(set) var diagnostics: [Diagnostic] = []
    /// How many findings were not kept because the limit was reached.
    public private(set) var dropped = 0
    /// The most findings that are kept.
    public let limit: Int

    /// Makes an empty collector.
    ///
    /// - Parameter limit: The most findings to keep for the document.
    public init(limit: Int = 1_000) {
        self.limit = limit
    }

    /// Whether further findings would be dropped.
    public var isFull: Bool { diagnostics.count >= limit }

    /// Keeps a finding, or counts it when the limit is reached.
    public mutating func report(_ diagnostic: Diagnostic) {
        if isFull {
            dropped += 1
        } else {
            diagnostics.append(diagnostic)
        }
    }

    /// The findings in the order of the document: by offset, then by rule.
    public func sorted() -> [Diagnostic] {
        diagnostics.sorted { left, right in
            let leftStart = left.location.range?.start.offset ?? -1
            let rightStart = right.location.range?.start.offset ?? -1
            return leftStart == rightStart ? left.id < right.id : leftStart < rightStart
        }
    }
}
