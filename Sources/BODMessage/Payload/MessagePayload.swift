/// The bytes of a `MessagePayload` part: the document as the parameter `encoding` says.
public enum MessagePayload {
    /// Encodes a document for the transport.
    ///
    /// - Parameters:
    ///   - document: The document's bytes.
    ///   - encoding: The encoding; `NONE` and `BASE64` are supported.
    /// - Returns: The bytes of the part.
    /// - Throws: ``MessagePayloadError`` for another encoding.
    public static func encode(
        _ document: [UInt8],
        _ encoding: MessageEncoding
    ) throws(MessagePayloadError) -> [UInt8] {
        switch encoding {
        case .none: return document
        case .base64: return Base64.encode(document)
        default: throw .unsupportedEncoding(encoding)
        }
    }

    /// Decodes a document from the transport.
    ///
    /// - Parameters:
    ///   - payload: The bytes of the part.
    ///   - encoding: The encoding; `NONE` and `BASE64` are supported.
    /// - Returns: The document's bytes.
    /// - Throws: ``MessagePayloadError`` for another encoding, or when the bytes are not what it says.
    public static func decode(
        _ payload: [UInt8],
        _ encoding: MessageEncoding
    ) throws(MessagePayloadError) -> [UInt8] {
        switch encoding {
        case .none: return payload
        case .base64:
            guard let document = Base64.decode(payload) else { throw .malformed(encoding) }
            return document
        default: throw .unsupportedEncoding(encoding)
        }
    }
}
