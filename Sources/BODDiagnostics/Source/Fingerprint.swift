/// What tells one finding from all others, whatever line it moves to.
///
/// It is made of the file, the rule and the place as it is told by what identifies it. Findings that share all three are numbered in the
/// order of the document, so that no two of one report share a fingerprint.
struct Fingerprint: Sendable {
    private var counts: [Key: Int] = [:]

    private struct Key: Hashable {
        let file: String
        let rule: DiagnosticID
        let place: String
    }

    /// The fingerprint of the next finding.
    ///
    /// - Parameter diagnostic: The finding; findings are given in the order of the document.
    /// - Returns: 32 hexadecimal digits.
    mutating func next(_ diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        let key = Key(
            file: ReportPath.relative(location.file),
            rule: diagnostic.id,
            place: location.anchor ?? location.path ?? ""
        )
        let number = counts[key, default: 0]
        counts[key] = number + 1
        let text = "\(key.file)\u{0}\(key.rule)\u{0}\(key.place)\u{0}\(number)"
        return SHA256.hexadecimal(SHA256.digest(Array(text.utf8)).prefix(16))
    }
}
