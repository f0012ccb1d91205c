/// A file of an inferred schema.
public struct SchemaFile: Sendable, Hashable {
    /// The file name, without a folder.
    public let name: String
    /// The file's bytes, UTF-8 with a line break at the end.
    public let bytes: [UInt8]

    /// Makes a file.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
