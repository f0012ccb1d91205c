/// One part of a `multipart/form-data` body (RFC 7578).
public struct MultipartPart: Sendable, Hashable {
    /// The name of the form's field.
    public var name: String
    /// The name of the file, when the field is a file.
    public var filename: String?
    /// The media type, when it is given.
    public var contentType: String?
    /// The content.
    public var body: [UInt8]

    /// Makes a part.
    ///
    /// - Parameters:
    ///   - name: The name of the form's field.
    ///   - filename: The name of the file.
    ///   - contentType: The media type.
    ///   - body: The content.
    public init(name: String, filename: String? = nil, contentType: String? = nil, body: [UInt8]) {
        self.name = name
        self.filename = filename
        self.contentType = contentType
        self.body = body
    }
}
