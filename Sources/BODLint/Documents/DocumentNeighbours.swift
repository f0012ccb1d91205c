/// What stands beside a document and is needed to judge it; the caller reads the files, so that linting itself touches none.
public struct DocumentNeighbours: Sendable {
    /// A document, when it is asked for: its name and its bytes.
    public typealias Document = @Sendable () -> (name: String, bytes: [UInt8])?

    /// The document that message headers are sent with; nil when there is none, or none can be told from others.
    public let document: Document?

    /// Gives the bytes of a file of the same folder that a schema refers to, by its name; nil when nobody can look.
    public let file: (@Sendable (String) -> [UInt8]?)?

    /// The earlier version of a schema, which is compared with it by the Data Catalog's rule; nil when there is none.
    public let earlier: EarlierVersion?

    /// An earlier version of a schema.
    public struct EarlierVersion: Sendable {
        let name: String
        let bytes: [UInt8]
        let file: @Sendable (String) -> [UInt8]?

        /// Names an earlier version.
        ///
        /// - Parameters:
        ///   - name: Its file.
        ///   - bytes: The file's bytes.
        ///   - file: Gives the bytes of a file of its folder.
        public init(name: String, bytes: [UInt8], file: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }) {
            self.name = name
            self.bytes = bytes
            self.file = file
        }
    }

    /// Names what stands beside a document.
    ///
    /// - Parameters:
    ///   - document: The document that message headers are sent with.
    ///   - file: Gives the bytes of a file of the same folder.
    ///   - earlier: The earlier version of a schema.
    public init(
        document: Document? = nil,
        file: (@Sendable (String) -> [UInt8]?)? = nil,
        earlier: EarlierVersion? = nil
    ) {
        self.document = document
        self.file = file
        self.earlier = earlier
    }

    /// Nothing.
    public static let none = DocumentNeighbours()
}
