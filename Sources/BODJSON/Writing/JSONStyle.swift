/// The layout of JSON that is written.
public enum JSONStyle: Sendable, Hashable {
    /// Everything on one line, without blanks.
    case compact
    /// A line for each member and element, indented by two spaces; empty arrays and objects stay on their line.
    case pretty
}
