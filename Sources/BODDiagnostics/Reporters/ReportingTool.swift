/// The program that reports, for the formats that name it, with what it knows about its rules.
public struct ReportingTool: Sendable {
    /// The program's name.
    public let name: String
    /// Its version.
    public let version: String
    private let rules: [String: ReportedRule]

    /// Describes the program.
    ///
    /// - Parameters:
    ///   - name: The program's name.
    ///   - version: Its version.
    ///   - rules: What it may report.
    public init(name: String = "bod", version: String, rules: [ReportedRule] = []) {
        self.name = name
        self.version = version
        self.rules = Dictionary(rules.map { ($0.id.description, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What there is to know about a kind of finding.
    ///
    /// - Parameter id: The kind.
    /// - Returns: The rule, or nil for a finding that no rule reports, such as that of a file that cannot be read.
    public func rule(_ id: DiagnosticID) -> ReportedRule? { rules[id.description] }
}
