import BODDiagnostics
import BODModel
import BODXML

/// A part of a document that was read, with what the rules say of it; the schema judges the parts one after another.
package struct PartDraft: Sendable {
    /// A part that could be read.
    struct Judged: Sendable {
        let bod: BusinessObjectDocument
        let view: PartView
        /// What the rules say.
        let findings: FindingList
        /// What the part says about findings in it.
        let suppressions: DocumentSuppressions?
    }

    enum Content: Sendable {
        /// What is to be said of a part that could not be read, or that is the whole document.
        case report(PartReport)
        case judged(Judged)
    }

    let part: XMLPart
    let content: Content
}
