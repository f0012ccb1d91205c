extension Diagnostic {
    /// What is wrong, why it matters and what to do, one sentence after another, for formats that have one text only.
    ///
    /// The headline often begins with a name of the document, which keeps its first letter.
    var sentences: String {
        ([summary + "."] + [explanation, remedy].compactMap { $0?.sentence }).joined(separator: " ")
    }

    /// `order.xml:31:9`, or the file alone.
    var place: String {
        guard let start = location.range?.start else { return location.file }
        return "\(location.file):\(start.line):\(start.column)"
    }
}
