package import BODDiagnostics

/// A sample document.
public struct InferenceInput: Sendable {
    /// The name to report findings under; a path relative to where the user stands, so that results do not depend on the machine.
    public let name: String
    /// The file's bytes.
    public let bytes: [UInt8]
    /// How it is written; nil when its name and its first character are to tell.
    public let form: SampleForm?
    /// How much of it is read.
    public let limits: SampleLimits
    /// Where the bytes begin in the file, when they are a part of it.
    package var origin = SourcePosition.start

    /// Makes a sample.
    ///
    /// - Parameters:
    ///   - name: The name to report findings under.
    ///   - bytes: The file's bytes.
    ///   - form: How it is written; nil when its name and its first character are to tell.
    ///   - limits: How much of it is read.
    public init(name: String, bytes: [UInt8], form: SampleForm? = nil, limits: SampleLimits = .standard) {
        self.name = name
        self.bytes = bytes
        self.form = form
        self.limits = limits
    }
}
