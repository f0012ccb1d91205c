public import BODDiagnostics
import BODModel
import BODXML

/// Tries the examples of the rules of a configuration: what is good must pass, what is bad must be found.
///
/// ```swift
/// let run = CustomExampleRun(configuration, files: files)
/// print(run.summary)      // 3 rules, 7 examples: all behave
/// ```
public struct CustomExampleRun: Sendable {
    /// What did not behave, each at its example in the configuration file.
    public private(set) var diagnostics: [Diagnostic] = []
    /// How many examples there are.
    public private(set) var exampleCount = 0
    /// How many rules there are.
    public private(set) var ruleCount = 0
    /// The rules without an example.
    public private(set) var untried: [DiagnosticID] = []

    private let files: ConfigurationFiles
    private let values: [String: XPathValue]
    private let stepLimit: Int

    /// Tries the examples.
    ///
    /// - Parameters:
    ///   - configuration: The configuration.
    ///   - files: How files are read.
    ///   - stepLimit: The most steps of one rule for one document, when it is not that of the configuration.
    public init(_ configuration: LintConfiguration, files: ConfigurationFiles, stepLimit: Int? = nil) {
        self.files = files
        values = configuration.values.mapValues(\.value)
        let standard = DocumentLimit.maxXPathSteps.standard
        self.stepLimit = stepLimit ?? configuration.limits[.maxXPathSteps]?.value ?? standard
        for rule in configuration.customRules {
            ruleCount += 1
            if rule.examples.isEmpty { untried.append(rule.id) }
            for example in rule.examples { attempt(example, of: rule) }
        }
    }

    /// What came of it, in one line.
    public var summary: String {
        let failed = Set(diagnostics.map(\.location)).count
        let outcome =
            exampleCount == 0 ? "nothing was tried" : failed == 0 ? "all behave" : "\(failed) not as they should"
        let rest = untried.isEmpty ? "" : "; without an example: \(untried.map(\.description).joined(separator: ", "))"
        return "\(Self.count(ruleCount, "rule")), \(Self.count(exampleCount, "example")): \(outcome)\(rest)"
    }

    private static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

    private mutating func attempt(_ example: CustomExample, of rule: CustomRule) {
        exampleCount += 1
        let bytes: [UInt8]
        switch example.source {
        case .markup(let text): bytes = CustomExampleDocument(rule).bytes(text)
        case .file(let path):
            do {
                bytes = try files.read(path)
            } catch {
                return report(rule, example, "the example cannot be read: \(error)", "give a file that can be read")
            }
        }
        let reading = XMLReader().read(bytes, name: "example")
        guard let document = reading.document else {
            let why = reading.diagnostics.first?.summary ?? "it is no XML"
            return report(rule, example, "the example of \(rule.id) cannot be read: \(why)", "write it as XML")
        }
        judge(BusinessObjectDocument(document), example, rule)
    }

    private mutating func judge(_ bod: BusinessObjectDocument, _ example: CustomExample, _ rule: CustomRule) {
        guard rule.looks(at: bod) else {
            return report(
                rule,
                example,
                "\(rule.id) does not look at \(bod.root.localName)",
                "give an example of \(rule.documents.map(\.name).joined(separator: " or "))"
            )
        }
        var found: [(DiagnosticID, Finding)] = []
        let set = CustomRuleSet([rule], values: values, stepLimit: stepLimit)
        set.check(bod) { _ in
            true
        } _: {
            found.append(($0, $1))
        }
        if let stopped = found.first(where: { $0.0 != rule.id }) {
            return report(rule, example, stopped.1.message.summary, UnfinishedRule.description.remedy)
        }
        if example.isBad, found.isEmpty {
            report(
                rule,
                example,
                "\(rule.id) does not report the bad example",
                "look whether the context leads to what the example shows, and whether names have their namespace"
            )
        }
        if !example.isBad, found.isEmpty, !set.meets(rule, in: bod) {
            report(
                rule,
                example,
                "the good example of \(rule.id) has nothing at \(rule.context.text), so that it proves nothing",
                "show in it what the context leads to, in the namespace that the context means"
            )
        }
        if !example.isBad, let first = found.first {
            report(
                rule,
                example,
                "\(rule.id) reports the good example: \(first.1.message.summary)",
                "mend the rule or the example"
            )
        }
    }

    private mutating func report(_ rule: CustomRule, _ example: CustomExample, _ summary: String, _ remedy: String) {
        diagnostics.append(Diagnostic("config/example", .error, summary, remedy: remedy, at: example.location))
    }
}
