/// Why a body is not a form that can be read.
public enum MultipartError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The media type is not `multipart/form-data`.
    case notMultipart(String)
    /// The media type has no boundary, or one that RFC 2046 does not allow.
    case boundary
    /// The boundary does not occur in the body.
    case noParts
    /// The body ends before the closing boundary.
    case unterminated
    /// There are more parts than the limit.
    case tooManyParts(Int)
    /// The header lines of a part are longer than the limit.
    case headersTooLong(Int)
    /// A header line of a part cannot be read.
    case headerLine(Int)
    /// A part has no `Content-Disposition: form-data` with a name.
    case disposition(Int)
    /// A part has a transfer encoding, which RFC 7578 does not allow.
    case transferEncoding(Int)

    /// What is wrong, as a sentence without a full stop.
    public var description: String {
        switch self {
        case .notMultipart(let type): "the Content-Type is \"\(type.prefix(100))\", not multipart/form-data"
        case .boundary: "the Content-Type has no valid boundary"
        case .noParts: "the boundary of the Content-Type does not occur in the body"
        case .unterminated: "the body ends before the closing boundary"
        case .tooManyParts(let limit): "there are more than \(limit) parts"
        case .headersTooLong(let limit): "the header lines of a part are longer than \(limit) bytes"
        case .headerLine(let part): "part \(part) has a header line that cannot be read"
        case .disposition(let part): "part \(part) has no Content-Disposition: form-data with a name"
        case .transferEncoding(let part): "part \(part) has a Content-Transfer-Encoding other than binary"
        }
    }
}
