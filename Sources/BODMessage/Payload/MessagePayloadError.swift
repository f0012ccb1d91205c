/// Why a payload cannot be encoded or decoded.
public enum MessagePayloadError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The encoding is unknown, or known and not supported here.
    case unsupportedEncoding(MessageEncoding)
    /// The payload is not what its encoding says.
    case malformed(MessageEncoding)

    /// What is wrong, as a sentence without a full stop.
    public var description: String {
        switch self {
        case .unsupportedEncoding(.deflate):
            "the encoding DEFLATE is not supported yet; use NONE or BASE64"
        case .unsupportedEncoding(let encoding):
            "the encoding \"\(encoding)\" is not known; use NONE or BASE64"
        case .malformed(let encoding):
            "the payload is not valid \(encoding)"
        }
    }
}
