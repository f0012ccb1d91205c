/// The names of the two parts of a `multipartMessage`.
public enum MessagePart {
    /// The part with the parameters, a JSON object.
    public static let parameterRequest = "ParameterRequest"
    /// The part with the document.
    public static let payload = "MessagePayload"
}
