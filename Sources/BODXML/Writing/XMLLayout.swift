/// Whether the writer may add white space.
public enum XMLLayout: Sendable, Hashable, CaseIterable {
    /// Two blanks for each level, for documents that people read.
    ///
    /// Only elements that hold nothing but elements are indented; blanks that stood between those are replaced. Where an
    /// element holds text, or `xml:space="preserve"`, nothing inside it is touched.
    case indented
    /// Nothing is added and nothing left out: the canonical form of the document stays the same.
    case verbatim
}
