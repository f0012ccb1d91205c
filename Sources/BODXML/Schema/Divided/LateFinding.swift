package import BODDiagnostics

/// A finding that shows when an element ends of which earlier parts of the document have something.
package struct LateFinding: Sendable {
    /// What it is about.
    package enum Subject: Sendable {
        /// The element.
        case element
        /// A child of it, of which only the name is remembered.
        case child(XMLName)
        /// A child of it, or what is inside, that was told as pending in its part.
        case pending
    }

    /// The finding, with its place in the document.
    package let finding: Diagnostic
    package let subject: Subject
    /// The element that ends, by its place among the nodes of the part.
    package let element: Int

    init(_ finding: Diagnostic, _ subject: Subject, of element: Int32) {
        self.finding = finding
        self.subject = subject
        self.element = Int(element)
    }
}
