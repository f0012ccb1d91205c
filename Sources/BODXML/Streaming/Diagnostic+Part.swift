package import BODDiagnostics

extension Diagnostic {
    /// The finding with the places that it has in the document, of which it was found in a part.
    ///
    /// - Parameter part: The part.
    /// - Returns: The finding; without fixes, since what they would change is not in memory any more.
    package func moved(from part: XMLPart) -> Diagnostic {
        if part.isWhole { return self }
        var finding = self
        finding.location = part.location(location)
        finding.notes = notes.map { Note($0.message, location: $0.location.map(part.location)) }
        finding.fixes = []
        return finding
    }
}
