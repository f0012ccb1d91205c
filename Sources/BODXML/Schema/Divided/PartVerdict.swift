package import BODDiagnostics

/// What a schema says of a part of a large document.
package struct PartVerdict: Sendable {
    /// The findings about what the part has, with their places in the part.
    package var findings: [Diagnostic] = []
    /// The findings about elements of which earlier parts have something.
    package var late: [LateFinding] = []
    /// The findings about elements of the part that have no place where they stand, with their places in the part: those that mean
    /// something are told as late ones when the element around them ends.
    package var pending: [Diagnostic] = []
    /// Bytes of the document in which an earlier finding of the schema means nothing, since the whole of its element has no place.
    package var withdrawn: [Range<Int>] = []
    /// The paths of elements that turned out to be the first of several.
    package var numbered: [String] = []
    /// How many findings there are beyond those.
    package var dropped = 0

    /// Makes a verdict without a finding.
    package init() {}

    /// Adds what another schema says of the part.
    ///
    /// - Parameter other: What it says.
    package mutating func add(_ other: PartVerdict) {
        findings += other.findings
        late += other.late
        pending += other.pending
        withdrawn += other.withdrawn
        numbered += other.numbered
        dropped += other.dropped
    }
}
