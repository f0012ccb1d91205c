extension MultipartForm {
    /// Reads the parts of a body.
    ///
    /// - The boundary lines must stand at the beginning of a line; what is before the first and after the last is passed
    ///   over (RFC 2046 section 5.1.1).
    /// - Parts may stand in any order and need neither a `Content-Type` nor a file name.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - contentType: The value of the request's `Content-Type`.
    ///   - limits: How much to take before the body is refused.
    /// - Returns: The parts, in order.
    /// - Throws: ``MultipartError``.
    public static func parts(
        of body: [UInt8],
        contentType: String,
        limits: MultipartLimits = MultipartLimits()
    ) throws(MultipartError) -> [MultipartPart] {
        var reader = MultipartReader(body: body, boundary: try boundary(of: contentType), limits: limits)
        return try reader.read()
    }

    /// The boundary that a media type gives.
    ///
    /// - Parameter contentType: The value of the request's `Content-Type`.
    /// - Returns: The boundary, without its hyphens.
    /// - Throws: ``MultipartError`` when the type is another, or its boundary is missing or not allowed.
    public static func boundary(of contentType: String) throws(MultipartError) -> String {
        guard let value = HeaderValue(contentType.utf8), value.value == "multipart/form-data" else {
            throw .notMultipart(contentType)
        }
        guard let boundary = value["boundary"], isBoundary(boundary) else { throw .boundary }
        return boundary
    }

    /// RFC 2046 section 5.1.1: 1 to 70 characters, the last of which is no blank.
    private static func isBoundary(_ text: String) -> Bool {
        let bytes = text.utf8
        return (1...70).contains(bytes.count) && bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && bytes.last != 0x20
    }
}
