public import BODDiagnostics
import BODModel
import BODXML

/// A document to begin with: valid by its schema, complete in its envelope, and filled with values that are easily
/// replaced.
///
/// Which elements it holds is a list for each noun; their order, names, attributes and types are those of the schema,
/// so that a
/// tenant's own schema is followed as well.
///
/// ```swift
/// let schema = try SkeletonSchema(noun: "PurchaseOrder", verb: "Process")
/// let values = SkeletonValues(creationDateTime: "2026-01-15T09:30:00Z", tenantID: "ACME_PRD")
/// let bytes = try Skeleton(schema, values: values).bytes()
/// ```
public struct Skeleton: Sendable {
    /// The schema that the document follows.
    public let schema: SkeletonSchema
    /// How much the document holds.
    public let form: SkeletonForm
    /// What the document is filled with.
    public let values: SkeletonValues
    /// How many levels below the root a complete document has; nil for all.
    public let depth: Int?

    /// The most elements of a skeleton.
    static let elementLimit = 20_000
    /// Deeper than the nouns of OAGIS, of which PurchaseOrder has eleven levels.
    private static let levelLimit = 16

    /// Makes a skeleton.
    ///
    /// - Parameters:
    ///   - schema: The schema to follow.
    ///   - form: How much the document holds.
    ///   - values: What to fill it with.
    ///   - depth: How many levels below the root a complete document has; without it, all, or of a schema without an end
    ///     as many as a document of 20 000 elements can have. What is mandatory is never cut off.
    public init(_ schema: SkeletonSchema, form: SkeletonForm = .usual, values: SkeletonValues, depth: Int? = nil) {
        self.schema = schema
        self.form = form
        self.values = values
        self.depth = depth
    }

    /// Writes the document.
    ///
    /// - Returns: UTF-8, indented.
    /// - Throws: `SkeletonError` when the schema allows no such document, or a value cannot stand in one.
    public func bytes() throws(SkeletonError) -> [UInt8] {
        guard ValueFit.isValue(values.creationDateTime, of: .dateTime) else {
            throw .notADateTime(values.creationDateTime)
        }
        let root = try deepestRoot()
        do throws(XMLWritingError) {
            return try XMLSerializer().bytes(of: DocumentBuilder(root: root), name: "\(schema.name).xml")
        } catch {
            throw .unwritable(error.diagnostics)
        }
    }

    /// Judges a document by the schema of the skeleton.
    ///
    /// What no sample value fulfils, such as an unusual pattern of a tenant's type, is found here.
    ///
    /// - Parameter bytes: The document.
    /// - Returns: The findings; none when the document is valid.
    /// - Throws: `SkeletonError` when the schema cannot be compiled.
    public func check(_ bytes: [UInt8]) throws(SkeletonError) -> [Diagnostic] {
        let reading = XMLReader().read(bytes, name: "\(schema.name).xml")
        guard let document = reading.document else { return reading.diagnostics }
        let part = schema.noun ?? schema.envelope
        let noun = schema.noun == nil ? nil : document.root.descendant("DataArea", schema.name.noun)
        do throws(UnusableSchema) {
            return SchemaValidator(try CompiledSchema(part.documents)).validate(document, from: noun)
        } catch {
            throw .unusableSchema(error.diagnostics)
        }
    }

    private func deepestRoot() throws(SkeletonError) -> ElementBuilder {
        guard form == .complete else { return try root(levels: 0) }
        if let depth { return try root(levels: depth) }
        for levels in (1...Self.levelLimit).reversed() {
            do throws(SkeletonError) {
                return try root(levels: levels)
            } catch {
                guard case .tooLarge = error, levels > 1 else { throw error }
            }
        }
        return try root(levels: 1)
    }

    private func root(levels: Int) throws(SkeletonError) -> ElementBuilder {
        let samples = SampleTexts(values, schema.name)
        let choice = SkeletonChoice(of: schema.name, form)
        var builder = SkeletonBuilder(schema.envelope.model, samples, limit: Self.elementLimit)
        builder.unlisted = form == .usual ? schema.name.noun : nil
        guard let part = schema.noun else {
            return try builder.element(schema.envelope.element, SkeletonSelection(choice.document, levels: levels))
        }
        var noun = SkeletonBuilder(part.model, samples, limit: Self.elementLimit)
        let selection = SkeletonSelection(choice.noun, levels: max(0, levels - 2))
        noun.unlisted = builder.unlisted
        let element = try noun.element(part.element, selection)
        builder.replacement = (SkeletonSchema.exampleNoun, element)
        var root = try builder.element(schema.envelope.element, SkeletonSelection(choice.document, levels: levels))
        root.name = XMLName(schema.name.description, namespace: root.name.namespace)
        return root
    }
}
