/// One of bodkit's own schema documents, as in the folder `xsd/`.
///
/// The documents are compiled into the library, so that a schema is at hand without a file beside the program.
/// They include one another by plain file name: `SyncPurchaseOrder.xsd` includes `PurchaseOrder.xsd`, and whoever
/// compiles a schema looks up what it includes with ``named(_:)``.
///
/// A tenant's own schema, where there is one, takes precedence over these.
public struct EmbeddedSchema: Sendable, Hashable {
    /// The name of the file in `xsd/`, such as `SyncPurchaseOrder.xsd`.
    public let fileName: String

    /// The text of the file, byte for byte when it is written as UTF-8.
    public let text: String

    /// The document with a file name.
    ///
    ///     EmbeddedSchema.named("SyncPurchaseOrder.xsd")?.text
    ///
    /// - Parameter fileName: A plain file name, written as in the folder: capitals count, and there is no path in it.
    /// - Returns: The document, or nil when bodkit has none of that name.
    public static func named(_ fileName: String) -> EmbeddedSchema? {
        all.first { $0.fileName == fileName }
    }
}
