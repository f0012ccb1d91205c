package import BODDiagnostics

/// A finding that no rule of lint makes, such as one about a configuration: nobody selects or ignores it, and it can be asked for all the same.
package struct OtherFinding: Sendable {
    /// The stable name, such as `config/unknown-key`.
    package let id: DiagnosticID
    /// The title.
    let title: String
    /// The work that makes it.
    let origin: String
    /// What is right, in a sentence or two.
    let meaning: String
    /// What to do about it.
    let remedy: String

    init(_ id: DiagnosticID, _ title: String, from origin: String, _ meaning: String, remedy: String) {
        self.id = id
        self.title = title
        self.origin = origin
        self.meaning = meaning
        self.remedy = remedy
    }

    /// All of them.
    package static let all = configuration + yaml + files + schemas + inference + work

    /// The finding of a name; nil for none.
    ///
    /// - Parameter id: The name.
    /// - Returns: The finding.
    package static func named(_ id: String) -> OtherFinding? { all.first { $0.id.description == id } }

    /// The text for a terminal; it ends in a line break.
    package var text: String {
        """
        \(id) · from \(origin)
        \(title)

        What it checks
          \(meaning)

        Instead
          \(remedy.sentence)

        """
    }
}
