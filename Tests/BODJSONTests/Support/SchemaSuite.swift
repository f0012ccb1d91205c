import Foundation

@testable import BODJSON

/// The official JSON Schema Test Suite, as far as it is there.
struct SchemaSuite {
    /// What came out of some files of the suite.
    struct Outcome {
        var passed = 0
        var failures: [String] = []
        var total: Int { passed + failures.count }
    }

    private let folder: URL
    private let registry: JSONSchemaRegistry

    static var isPresent: Bool { ReferenceData.folder("json-schema-test-suite") != nil }

    init?() throws {
        guard let folder = ReferenceData.folder("json-schema-test-suite") else { return nil }
        self.folder = folder
        let remotes = folder.appendingPathComponent("remotes")
        var registry = JSONSchemaRegistry()
        for file in ReferenceData.files(below: remotes) {
            let path = file.path.dropFirst(remotes.path.count)
            guard !path.hasPrefix("/v1/"), !path.hasPrefix("/draft3/"), !path.hasPrefix("/draft4/") else { continue }
            let document = try JSONDocument(Array(Data(contentsOf: file)), file: file.lastPathComponent)
            registry.add(document, uri: "http://localhost:1234\(path)")
        }
        self.registry = registry
    }

    static func folderName(_ draft: JSONSchemaDraft) -> String {
        switch draft {
        case .draft06: "draft6"
        case .draft07: "draft7"
        case .draft201909: "draft2019-09"
        case .draft202012: "draft2020-12"
        }
    }

    /// Runs the files of a folder below `tests`, those in folders below it not included.
    func run(
        _ draft: JSONSchemaDraft,
        subfolder: String = "",
        without omitted: String = "",
        assertsFormats: Bool = false
    ) throws -> Outcome {
        let path = "tests/\(Self.folderName(draft))/\(subfolder)"
        let folder = folder.appendingPathComponent(path, isDirectory: true)
        let options = JSONSchemaOptions(defaultDraft: draft, assertsFormats: assertsFormats)
        var outcome = Outcome()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            guard name.hasSuffix(".json"), name != omitted else { continue }
            let bytes = try Array(Data(contentsOf: folder.appendingPathComponent(name)))
            let document = try JSONDocument(bytes, file: name)
            for group in document.root.elements { run(group, file: name, options, &outcome) }
        }
        return outcome
    }

    private func run(_ group: JSONNode, file: String, _ options: JSONSchemaOptions, _ outcome: inout Outcome) {
        let name = "\(file): \(group["description"]?.string ?? "")"
        guard let schemaNode = group["schema"], let tests = group["tests"] else { return }
        let schema: JSONSchema
        do {
            schema = try JSONSchema(JSONDocument(schemaNode.encoded()), registry: registry, options: options)
        } catch {
            outcome.failures += tests.elements.map { "\(name): \($0["description"]?.string ?? ""): \(error)" }
            return
        }
        for test in tests.elements {
            let description = "\(name): \(test["description"]?.string ?? "")"
            guard let data = test["data"], let expected = test["valid"]?.bool else { continue }
            let verdict = try? schema.isValid(data)
            let violations = try? schema.violations(in: data)
            // Whether answers are kept from the first question on or never must not matter.
            let kept = try? schema.judge(data, limit: 1_000, patience: 0).violations
            if verdict == expected, violations?.isEmpty == expected, kept == violations {
                outcome.passed += 1
            } else {
                outcome.failures.append("\(description): \(verdict.map(String.init) ?? "no verdict")")
            }
        }
    }
}
