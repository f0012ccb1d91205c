/// Why the parser refused a document: libxml2's code and the texts it named, copied out of its error.
///
/// The message itself is never shown, since its wording changes between versions; wording is ours.
struct ParserFailure {
    var code: Int
    /// How bad: 1 warning, 2 error, 3 fatal.
    let level: Int
    let detail: String?
    let otherDetail: String?
    /// For an attribute, the element that it stands on.
    let element: String?
    /// A line that the error refers to, such as that of the opening tag.
    let otherLine: Int
    /// The byte of the UTF-8 text that the parser had reached.
    let offset: Int
}
