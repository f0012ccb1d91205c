/// Why a text is no baseline.
public struct BaselineProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// What is wrong, with the line.
    public let description: String

    init(line: Int, _ problem: String) {
        self.line = line
        description = "line \(line) \(problem)"
    }
}
