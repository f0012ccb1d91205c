/// What linting a part of a document found, with the places that it has in the document.
package struct PartReport: Sendable {
    let report: LintReport
    /// Whether the part could be read; after one that could not there is nothing more to read.
    package let isParsed: Bool
    /// The lines with findings, by their numbers in the document.
    let lines: [(number: Int, utf8: [UInt8])]
    /// The rules that did not run, since they have to see the whole document.
    let skippedRules: [String]
    /// The first byte of the document that no earlier part has had.
    var start = 0
    /// The elements whose children could not be judged.
    var misjudged: [String] = []
    /// The local name of the root element.
    var root: String?
}
