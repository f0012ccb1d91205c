public import BODDiagnostics

/// Where the value of a setting comes from.
public enum SettingOrigin: Sendable, Hashable, CustomStringConvertible {
    /// Nobody set it.
    case standard
    /// An option of the command line, such as `--select`.
    case option(String)
    /// A place in a configuration file.
    case file(SourceLocation)

    /// `default`, the option, or `file:line`.
    public var description: String {
        switch self {
        case .standard: return "default"
        case .option(let name): return name
        case .file(let location):
            return location.range.map { "\(location.file):\($0.start.line)" } ?? location.file
        }
    }
}
