import BODDiagnostics
import BODLint
import BODTestSupport
import BODXML
import Foundation
import Testing

/// One example of one rule, as a case of a test.
struct RuleExample: Sendable, CustomTestStringConvertible {
    let description: RuleDescription
    let example: Example
    let isFailing: Bool

    var testDescription: String { "\(description.id) \(isFailing ? "failing" : "passing"), line \(example.line)" }

    /// Where the example stands, so that a failure points at it.
    var sourceLocation: Testing.SourceLocation {
        let file = example.fileID.split(separator: "/").last.map(String.init) ?? ""
        let path = Self.paths[file] ?? file
        return Testing.SourceLocation(fileID: example.fileID, filePath: path, line: example.line, column: 1)
    }

    /// Every example of the rules that look at documents.
    static let all: [RuleExample] = RuleRegistry.standard.rules.flatMap { rule in
        of(rule.description)
    }

    /// The examples of what the reader reports.
    static let ofReader: [RuleExample] = RuleRegistry.standard.descriptions.filter { description in
        description.id.group == "xml" && !RuleRegistry.standard.rules.contains { $0.description.id == description.id }
    }.flatMap(of)

    /// The examples of constraints.
    static let ofConstraints: [RuleExample] = RuleRegistry.standard.descriptions.filter { $0.id.group == "cvc" }
        .flatMap(of)

    /// The examples of what is wrong with JSON, or refused by a JSON Schema.
    static let ofJSON: [RuleExample] = RuleRegistry.standard.descriptions
        .filter { $0.id.group == "json" || $0.id.group == "json-schema" }.flatMap(of)

    /// The examples of what is wrong with message headers.
    static let ofHeaders: [RuleExample] = RuleRegistry.standard.descriptions.filter { $0.id.group == "header" }
        .flatMap(of)

    /// The examples of what is wrong with a document in the form json-exact.
    static let ofJSONExact: [RuleExample] = RuleRegistry.standard.descriptions.filter { $0.id.group == "convert" }
        .flatMap(of)

    /// The examples of what is wrong with delimited text.
    static let ofTables: [RuleExample] = RuleRegistry.standard.descriptions.filter { $0.id.group == "dsv" }
        .flatMap(of)

    /// The examples of what is wrong with schemas.
    static let ofSchemas: [RuleExample] = RuleRegistry.standard.descriptions.filter { $0.id.group == "schema" }
        .flatMap(of)

    private static func of(_ description: RuleDescription) -> [RuleExample] {
        description.passing.map { RuleExample(description: description, example: $0, isFailing: false) }
            + description.failing.map { RuleExample(description: description, example: $0, isFailing: true) }
    }

    private static let paths: [String: String] = {
        let top = Project.root.appendingPathComponent("Sources/BODLint")
        let walk = FileManager.default.enumerator(at: top.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
        let files = (walk?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        return Dictionary(files.map { ($0.lastPathComponent, $0.path) }, uniquingKeysWith: { first, _ in first })
    }()
}
