/// Why an expression cannot be used, with the place in it.
package struct XPathProblem: Error, Sendable, Hashable {
    /// What is wrong, in one line.
    package let summary: String
    /// Why it matters.
    package let explanation: String?
    /// What to do.
    package let remedy: String?
    /// The bytes of the expression that it is about; empty at the end of it.
    package let range: Range<Int>

    /// Words a problem.
    ///
    /// - Parameters:
    ///   - summary: What is wrong, in one line.
    ///   - explanation: Why it matters.
    ///   - remedy: What to do.
    ///   - range: The bytes of the expression that it is about.
    package init(_ summary: String, explanation: String? = nil, remedy: String? = nil, at range: Range<Int>) {
        self.summary = summary
        self.explanation = explanation
        self.remedy = remedy
        self.range = range
    }

    /// The problem of a part of a longer text.
    ///
    /// - Parameter offset: Where the part begins.
    /// - Returns: The same problem with its place in the longer text.
    package func shifted(by offset: Int) -> XPathProblem {
        let range = range.lowerBound + offset..<range.upperBound + offset
        return XPathProblem(summary, explanation: explanation, remedy: remedy, at: range)
    }
}
