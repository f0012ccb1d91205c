/// The colours of a report for people; plain when colour is off.
public struct TextStyle: Sendable {
    /// Whether escape sequences are written.
    public let isColored: Bool

    /// Makes a style.
    public init(isColored: Bool) {
        self.isColored = isColored
    }

    /// A style without any escape sequence.
    public static let plain = TextStyle(isColored: false)

    func bold(_ text: String) -> String { wrap(text, "1") }
    func dim(_ text: String) -> String { wrap(text, "2") }

    func severity(_ severity: Severity, _ text: String) -> String {
        switch severity {
        case .error: wrap(text, "1;31")
        case .warning: wrap(text, "1;33")
        case .info: wrap(text, "1;36")
        }
    }

    private func wrap(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
