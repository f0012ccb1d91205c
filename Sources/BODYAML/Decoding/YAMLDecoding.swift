public import BODDiagnostics

/// Takes values from a file and gathers what is wrong with them, so that one run shows all mistakes.
///
/// Every method returns nil after it has reported a finding with line and column; what is right is returned as it was written.
///
/// ```swift
/// var decoding = YAMLDecoding(document)
/// if let mapping = decoding.mapping(document.root, keys: ["ignore", "jobs"]) {
///     let ignored = mapping["ignore"].flatMap { decoding.strings($0) }
///     let jobs = mapping["jobs"].flatMap { decoding.integer($0, in: 1...64) }
/// }
/// guard decoding.diagnostics.isEmpty else { throw YAMLReadError(decoding.diagnostics) }
/// ```
public struct YAMLDecoding: Sendable {
    /// The name of the file for messages.
    public let file: String
    /// What is wrong so far, in the order in which it was found.
    public private(set) var diagnostics: [Diagnostic] = []

    private let group: String
    private let text: SourceText

    /// Begins decoding a file.
    ///
    /// - Parameters:
    ///   - document: The file.
    ///   - group: The group of the findings' identifiers, which tells what kind of file it is.
    public init(_ document: YAMLDocument, group: String = "yaml") {
        file = document.file
        text = document.text
        self.group = group
    }

    /// Reports a finding.
    ///
    /// - Parameters:
    ///   - name: The name of the kind of finding, without its group.
    ///   - range: Where it is.
    ///   - summary: What is wrong.
    ///   - explanation: Why it matters.
    ///   - remedy: What to do.
    public mutating func report(
        _ name: String,
        at range: SourceRange,
        _ summary: String,
        explanation: String? = nil,
        remedy: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                DiagnosticID(group: group, name: name),
                .error,
                summary,
                explanation: explanation,
                remedy: remedy,
                at: SourceLocation(file: file, range: range)
            )
        )
    }

    /// Whether a list or mapping is written in brackets or braces, as a text may be that lacks its quotation marks.
    func isInBrackets(_ node: YAMLNode) -> Bool {
        guard node.scalar == nil, let line = text.line(node.range.start.line) else { return false }
        let sign = line.unicodeScalars.dropFirst(node.range.start.column - 1).first
        return sign == "{" || sign == "["
    }

    /// Reports that a word is none of those that are known.
    ///
    /// - Parameters:
    ///   - name: The name of the kind of finding, without its group.
    ///   - word: The word.
    ///   - what: What it was to be, such as `key`.
    ///   - known: The words that there are.
    ///   - range: Where it stands.
    public mutating func reportUnknown(
        _ name: String,
        _ word: String,
        _ what: String,
        among known: [String],
        at range: SourceRange
    ) {
        let meant = NearestName.of(word, among: known)
        report(
            name,
            at: range,
            "there is no \(what) \(word.debugDescription)" + (meant.map { "; did you mean \($0)?" } ?? ""),
            explanation: "it would have no effect",
            remedy: meant.map { "write \($0)" } ?? "use one of \(Self.list(known))"
        )
    }

    static func list(_ words: [String]) -> String {
        let shown = words.prefix(30).joined(separator: ", ")
        return words.count > 30 ? "\(shown), …" : shown
    }
}
