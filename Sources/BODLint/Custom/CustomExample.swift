import BODDiagnostics

/// A document that shows what a rule of a user's own takes or refuses.
package struct CustomExample: Sendable, Hashable {
    /// What an example is made of.
    enum Source: Sendable, Hashable {
        /// Markup: a whole document, or what is put into one.
        case markup(String)
        /// A file, as an absolute path.
        case file(String)
    }

    let source: Source
    /// Whether the rule has to report it.
    let isBad: Bool
    /// Where it stands.
    let location: SourceLocation
}
