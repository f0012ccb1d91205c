import BODDiagnostics
import BODJSON
import FuzzSupport

/// Compiles the first half of the input as a JSON Schema and judges the second half by it.
///
/// - Parameters:
///   - start: The first byte.
///   - count: How many bytes there are.
/// - Returns: Always 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func compileJSONSchema(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (schema, instance) = FuzzedInput(start, count).halves
    guard let document = try? JSONDocument(schema, file: "schema.json") else { return 0 }
    let value = (try? JSONDocument(instance, file: "instance.json")) ?? document
    for draft in JSONSchemaDraft.allCases {
        let checked = compile(
            document,
            JSONSchemaOptions(defaultDraft: draft, assertsFormats: true, patternSteps: 1_000)
        )
        let unchecked = compile(
            document,
            JSONSchemaOptions(defaultDraft: draft, checksMetaSchema: false, patternSteps: 1_000)
        )
        if let checked {
            require(unchecked != nil, "what the meta-schema allows compiles without it")
            judge(value, by: checked)
        }
        if let unchecked { judge(value, by: unchecked) }
    }
    return 0
}

private func compile(_ document: JSONDocument, _ options: JSONSchemaOptions) -> JSONSchema? {
    do throws(JSONSchemaError) {
        return try JSONSchema(document, options: options)
    } catch {
        require(!error.diagnostics.isEmpty, "a schema is refused for a reason")
        requireSound(error.diagnostics, byteCount: document.bytes.count)
        return nil
    }
}

/// Requires that the quick verdict and the full list of violations agree, and that the list is of this document.
private func judge(_ document: JSONDocument, by schema: JSONSchema) {
    let verdict = try? schema.isValid(document.root)
    let violations = try? schema.violations(in: document.root, limit: 40)
    guard let verdict else {
        let rules = violations?.map(\.diagnostic.id.name)
        require(
            rules?.contains("unchecked-pattern") != false,
            "where there is no verdict there are no violations, or one says what was not checked"
        )
        return
    }
    // Without a verdict on the way through everything: the quick way may end before it meets the endless reference.
    guard let violations else { return }
    require(verdict == violations.isEmpty, "a document is valid when it has no violation")
    require(violations.count <= 40, "violations are limited")
    require((try? schema.violations(in: document.root, limit: 40)) == violations, "the same twice gives the same")
    requireSound(violations.map(\.diagnostic), byteCount: document.bytes.count)
    for violation in violations {
        require(document.root.resolve(violation.instancePointer) != nil, "a violation is at a value of the document")
    }
}
