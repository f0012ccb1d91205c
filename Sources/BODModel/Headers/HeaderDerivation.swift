public import BODMessage
import BODXML

/// The message headers of a document, derived from its own content.
///
/// ION routes by the headers and never opens the document, so the two must agree. What cannot be derived is listed with the reason;
/// what someone states wins over what the document says.
///
/// ```swift
/// let derivation = HeaderDerivation(bod)
/// derivation.headers?.documentName    // "Sync.PurchaseOrder"
/// derivation.underived                // such as "revisionId: DocumentID has no RevisionID"
/// ```
///
/// - `documentName` is the root element's verb and noun.
/// - `fromLogicalId` is the sender's LogicalID; `toLogicalId` is `lid://default`, which leaves the routing to ION.
/// - `accountingEntity` and `location` are those of the verb element, else of the noun's number, else of BODID.
/// - `documentId`, `variationId` and `revisionId` are those of the only noun, else of BODID.
/// - The batch is that of the name-value pairs in BODID.
/// - `messageId` is not derived: it belongs to the sending, not to the document.
public struct HeaderDerivation: Sendable {
    /// The headers; nil when a required one is missing.
    public let headers: MessageHeaders?
    /// The headers that were found, each with its origin, in the order in which ION writes them.
    public let derived: [DerivedHeader]
    /// The headers that were not found, each with the reason.
    public let underived: [UnderivedHeader]

    /// Derives the headers of a document.
    ///
    /// - Parameters:
    ///   - bod: The document.
    ///   - overrides: What someone states.
    public init(_ bod: BusinessObjectDocument, overrides: HeaderOverrides = HeaderOverrides()) {
        var worksheet = HeaderWorksheet()
        worksheet.addAddresses(bod, overrides)
        worksheet.addOrganisation(bod, overrides)
        worksheet.addDocument(bod, overrides)
        worksheet.addBatch(bod, overrides)
        derived = worksheet.derived
        underived = worksheet.underived
        headers = worksheet.headers(overrides)
    }
}
