/// A sample document.
public struct InferenceInput: Sendable {
    /// The name to report findings under; a path relative to where the user stands, so that results do not depend on the machine.
    public let name: String
    /// The file's bytes.
    public let bytes: [UInt8]

    /// Makes a sample.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
