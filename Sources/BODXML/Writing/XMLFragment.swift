/// One node of a document that is being made.
///
/// A text is what a reader of the document shall see; the writer escapes it.
///
/// ```swift
/// let status = ElementBuilder("Status", namespace: infor, children: [
///     .comment(" set by the approval "),
///     .element(ElementBuilder("Code", namespace: infor, text: "Approved")),
/// ])
/// ```
public enum XMLFragment: Sendable, Hashable {
    /// An element with everything in it.
    case element(ElementBuilder)
    /// A run of text.
    case text(String)
    /// A comment, without its markup.
    case comment(String)
    /// A processing instruction: its target, and what follows that.
    case processingInstruction(target: String, data: String)
}
