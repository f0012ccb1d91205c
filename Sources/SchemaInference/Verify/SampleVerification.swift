public import BODDiagnostics
import BODJSON
import BODXML

/// Proves, sample by sample, that a schema accepts what it was inferred from.
///
/// It can be shared among threads.
public struct SampleVerification: Sendable {
    private let judge: Judge
    /// Beyond so many findings of one sample, which is not accepted, no more of its documents are judged.
    private static let mostFindings = 100

    private enum Judge: Sendable {
        case xsd(SchemaValidator)
        case json(JSONSchema)
        case layout(DelimitedLayout)
    }

    /// Compiles the schema.
    ///
    /// - Parameters:
    ///   - files: The schema; the first file is its root.
    ///   - options: What was inferred.
    /// - Throws: `InferenceError` when the schema cannot be compiled, which is a mistake of the program.
    public init(_ files: [SchemaFile], _ options: InferenceOptions) throws(InferenceError) {
        guard let root = files.first else { throw InferenceError(reason: .unsound, diagnostics: []) }
        switch options.target {
        case .xsd: judge = .xsd(SchemaValidator(try compileXSD(files)))
        case .jsonSchema: judge = .json(try compileJSONSchema(root))
        case .delimited: judge = .layout(try DelimitedLayout(root))
        }
    }

    /// What the schema has against a sample; empty when it accepts it.
    ///
    /// - Parameter sample: The sample.
    /// - Returns: The findings.
    public func findings(in sample: InferenceInput) -> [Diagnostic] {
        switch judge {
        case .xsd(let validator):
            let reading = XMLReader(limits: sample.limits.xml).read(sample.bytes, name: sample.name)
            guard let document = reading.document else { return reading.diagnostics }
            return validator.validate(document)
        case .json(let schema): return findings(in: sample, schema)
        case .layout(let layout): return layout.findings(in: sample)
        }
    }

    /// What the schema has against an XML document that comes part by part.
    ///
    /// - Returns: What to show the parts to; nil when the schema is none for XML.
    package func divided() -> DividedVerification? {
        guard case .xsd(let validator) = judge else { return nil }
        return DividedVerification(validator.schema)
    }

    private func findings(in sample: InferenceInput, _ schema: JSONSchema) -> [Diagnostic] {
        do {
            var documents = JSONSample(sample)
            var findings: [Diagnostic] = []
            while findings.count < Self.mostFindings, let document = try documents.next() {
                findings += try schema.violations(in: document.root).map(\.diagnostic)
            }
            return findings
        } catch let error as JSONReadError {
            return error.diagnostics
        } catch let error as JSONSchemaError {
            return error.diagnostics
        } catch {
            return []
        }
    }
}
