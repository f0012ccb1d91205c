import BODModel
import BODXML

/// A root element and the schema that declares it.
struct SkeletonPart: Sendable {
    let documents: SchemaDocumentSet
    let model: SchemaModel
    let element: ElementDeclaration.ID

    init(_ name: String, in documents: SchemaDocumentSet, _ model: SchemaModel) throws(SkeletonError) {
        let roots = model.globalElements.filter { sameBytes(model[$0].name.local, name) && !model[$0].isAbstract }
        guard let root = roots.first else {
            throw .unknownNoun(name, nearest: nil, known: model.elementNames.map(\.local))
        }
        self.documents = documents
        self.model = model
        element = root
    }

    init(embedded name: BODName) throws(SkeletonError) {
        let documents: SchemaDocumentSet
        do throws(UnusableSchema) {
            documents = try SchemaDocumentSet(root: "\(name).xsd", in: "xsd") { location in
                EmbeddedSchema.named(location).map { Array($0.text.utf8) }
            }
        } catch {
            throw .unusableSchema(error.diagnostics)
        }
        try self.init(name.description, in: documents, SchemaModel(documents))
    }
}
