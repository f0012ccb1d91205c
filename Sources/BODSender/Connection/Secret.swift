/// A text that must not be shown: descriptions, dumps and interpolations of it are `***`.
///
/// The text is read in one place only, where a request is made. Copies of it in memory cannot be wiped with certainty in
/// Swift; what this type prevents is that a log, a message or a crash report shows it.
public struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let text: String

    /// Wraps a text.
    public init(_ text: String) {
        self.text = text
    }

    /// Always `***`.
    public var description: String { "***" }

    /// Always `***`.
    public var debugDescription: String { "***" }

    /// Without children, so that `dump` shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }

    /// Whether there is nothing to hide.
    public var isEmpty: Bool { text.isEmpty }

    /// The text, for the place that sends it.
    ///
    /// - Returns: The text itself.
    public func reveal() -> String { text }
}
