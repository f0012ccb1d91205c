/// What stands beside a document and is needed to judge it; the caller reads the files, so that linting itself touches none.
public struct DocumentNeighbours: Sendable {
    /// A document, when it is asked for: its name and its bytes.
    public typealias Document = @Sendable () -> (name: String, bytes: [UInt8])?

    /// The document that message headers are sent with; nil when there is none, or none can be told from others.
    public let document: Document?

    /// Names what stands beside a document.
    ///
    /// - Parameter document: The document that message headers are sent with.
    public init(document: Document? = nil) {
        self.document = document
    }

    /// Nothing.
    public static let none = DocumentNeighbours()
}
