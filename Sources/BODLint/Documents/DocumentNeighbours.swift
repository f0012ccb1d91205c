/// What stands beside a document and is needed to judge it; the caller reads the files, so that linting itself touches none.
public struct DocumentNeighbours: Sendable {
    /// A document, when it is asked for: its name and its bytes.
    public typealias Document = @Sendable () -> (name: String, bytes: [UInt8])?

    /// The document that message headers are sent with; nil when there is none, or none can be told from others.
    public let document: Document?

    /// Gives the bytes of a file of the same folder that a schema refers to, by its name; nil when nobody can look.
    public let file: (@Sendable (String) -> [UInt8]?)?

    /// Names what stands beside a document.
    ///
    /// - Parameters:
    ///   - document: The document that message headers are sent with.
    ///   - file: Gives the bytes of a file of the same folder.
    public init(document: Document? = nil, file: (@Sendable (String) -> [UInt8]?)? = nil) {
        self.document = document
        self.file = file
    }

    /// Nothing.
    public static let none = DocumentNeighbours()
}
