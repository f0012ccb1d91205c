import BODDiagnostics
import BODModel
public import BODXML

/// Makes a PurchaseOrder BOD of a Requisition BOD.
///
/// A table says for every element of Requisition where it goes: to the same place, from the header to the lines, to another element, or
/// nowhere. What goes nowhere is a warning with its place in the requisition, or, when asked for, a property of the UserArea. Texts,
/// numbers and codes are copied as they are written. Header and lines refer to the requisition they come from.
///
/// ```swift
/// let mapping = try RequisitionToPurchaseOrder(OrderOptions(creationDateTime: "2026-02-17T09:41:56Z"))
/// let result = mapping.transform(document)
/// ```
public struct RequisitionToPurchaseOrder: Sendable {
    /// What the user chose.
    public let options: OrderOptions
    private let schema: TargetSchema
    private let name: BODName

    /// Makes the mapping; one serves many documents.
    ///
    /// - Parameter options: What the user chose.
    /// - Throws: `UnusableSchema` when there is no schema of a PurchaseOrder with the verb.
    public init(_ options: OrderOptions) throws(UnusableSchema) {
        self.options = options
        name = BODName(verb: options.verb, noun: "PurchaseOrder")
        schema = try TargetSchema.shared(name)
    }

    /// Transforms one document.
    ///
    /// - Parameter document: A BOD with one or more requisitions, under any verb.
    /// - Returns: The order in XML, and what of the requisition has no place in it; or what stands in the way.
    public func transform(_ document: ParsedDocument) -> Conversion {
        let bod = BusinessObjectDocument(document)
        if let refusal = OrderRefusal.find(in: bod, options: options) {
            return Conversion(bytes: nil, diagnostics: [refusal], text: document.source.text)
        }
        var mapper = OrderMapper(options: options, schema: schema)
        let orders = bod.nouns.compactMap { mapper.order(from: $0.element, number: options.documentID) }
        let number = options.documentID ?? bod.nouns.first?.documentID?.id?.nonBlank
        let envelope = OrderEnvelope(bod: bod, options: options, name: name)
        let builder = envelope.document(orders, number: number, &mapper)
        do {
            let bytes = try XMLSerializer().bytes(of: builder, name: document.name)
            return Conversion(bytes: bytes, diagnostics: mapper.findings.sorted(), text: document.source.text)
        } catch {
            return Conversion(
                bytes: nil,
                diagnostics: mapper.findings.sorted() + error.diagnostics,
                text: document.source.text
            )
        }
    }
}
