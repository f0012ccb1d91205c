import BODDiagnostics

/// A schema with the schemas that it refers to, and the instances to judge.
struct BowtieCase {
    private let node: JSONNode
    private let draft: JSONSchemaDraft

    /// What our library does not have, as opposed to what is wrong with a schema.
    private static let unsupported: Set<String> = ["unknown-dialect", "unknown-vocabulary"]

    init(_ node: JSONNode, draft: JSONSchemaDraft) {
        self.node = node
        self.draft = draft
    }

    /// The verdicts under `results`, or why there are none.
    var outcome: [JSONMember] {
        let schema: JSONSchema
        do {
            schema = try compiled()
        } catch let error as JSONSchemaError {
            return Self.members(of: error)
        } catch {
            return Self.errored("\(error)")
        }
        let results = node["tests"]?.elements.map { Self.result(of: $0, by: schema) } ?? []
        return [JSONMember("results", .array(results))]
    }

    private func compiled() throws -> JSONSchema {
        var registry = JSONSchemaRegistry()
        if let schemas = node["registry"] {
            for member in schemas.members {
                registry.add(try JSONDocument(member.value.encoded(), file: member.name), uri: member.name)
            }
        }
        let bytes = node["schema"]?.encoded() ?? []
        let options = JSONSchemaOptions(defaultDraft: draft)
        return try JSONSchema(JSONDocument(bytes, file: "<schema>"), registry: registry, options: options)
    }

    private static func result(of test: JSONNode, by schema: JSONSchema) -> JSONValue {
        guard let instance = test["instance"] else { return .object(errored("the test has no instance")) }
        do throws(JSONSchemaError) {
            return ["valid": .bool(try schema.isValid(instance))]
        } catch {
            return .object(members(of: error))
        }
    }

    private static func members(of error: JSONSchemaError) -> [JSONMember] {
        guard error.diagnostics.allSatisfy({ unsupported.contains($0.id.name) }) else { return errored("\(error)") }
        return [JSONMember("skipped", true), JSONMember("message", .string("\(error)"))]
    }

    private static func errored(_ message: String) -> [JSONMember] {
        [JSONMember("errored", true), JSONMember("context", ["message": .string(message)])]
    }
}
