/// A part of one line, to show around a finding.
struct LinePiece {
    let text: String
    /// The column of the first character in the line, from 1.
    let firstColumn: Int
    let isCutBefore: Bool
    let isCutAfter: Bool
}
