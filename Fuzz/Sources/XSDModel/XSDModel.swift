import BODXML
import FuzzSupport

/// Compiles the first half of the input as an XML Schema and judges the second half by it.
///
/// - Parameters:
///   - start: The first byte.
///   - count: How many bytes there are.
/// - Returns: Always 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func compileXSD(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (schema, instance) = FuzzedInput(start, count).halves
    guard let documents = documents(of: schema) else { return 0 }
    // The model takes any schema document: what libxml2 refuses must not harm it either.
    let model = SchemaModel(documents)
    for name in model.elementNames { require(model.globalElement(named: name) != nil, "a listed element is found") }
    guard let compiled = compile(documents, schema.count) else { return 0 }
    for name in model.elementNames where documents.members.count == 1 {
        require(compiled.declares(name), "the model declares what libxml2 declares: \(name)")
    }
    let reading = XMLReader().read(instance, name: "instance.xml")
    guard let document = reading.document else { return 0 }
    _ = model.declaration(for: document.root)
    let validator = SchemaValidator(compiled, limit: 50)
    let findings = validator.validate(document)
    require(findings.count <= 51, "findings are limited")
    requireSound(findings, byteCount: instance.count)
    require(validator.validate(document) == findings, "the same twice gives the same")
    return 0
}

private func documents(of schema: [UInt8]) -> SchemaDocumentSet? {
    do throws(UnusableSchema) {
        // Whatever it includes is itself or nothing.
        return try SchemaDocumentSet(root: "schema.xsd") { $0 == "schema.xsd" || $0 == "again.xsd" ? schema : nil }
    } catch {
        require(!error.diagnostics.isEmpty, "a schema is refused for a reason")
        requireSound(error.diagnostics, byteCount: schema.count)
        return nil
    }
}

private func compile(_ documents: SchemaDocumentSet, _ byteCount: Int) -> CompiledSchema? {
    do throws(UnusableSchema) {
        return try CompiledSchema(documents)
    } catch {
        require(!error.diagnostics.isEmpty, "a schema is refused for a reason")
        requireSound(error.diagnostics, byteCount: byteCount)
        return nil
    }
}
