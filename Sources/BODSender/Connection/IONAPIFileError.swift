/// Why a `.ionapi` file cannot be used.
///
/// No case holds a value of the file.
public enum IONAPIFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file cannot be opened or read.
    case unreadable(file: String, reason: String)
    /// The path is not a regular file.
    case notAFile(file: String)
    /// The group or everybody may read or write the file.
    case permissions(file: String, mode: String)
    /// The file belongs to another user.
    case owner(file: String)
    /// The file is larger than any such file.
    case tooLarge(file: String)
    /// The file is not a JSON object.
    case notJSON(file: String, line: Int?, column: Int?)
    /// A member that is needed is missing or empty.
    case missing(String, file: String)
    /// A member is not text, or has control characters.
    case notText(String, file: String)
    /// A member is not an address that can be used.
    case url(String, ServiceURLError, file: String)

    /// What is wrong and what to do, without a full stop.
    public var description: String {
        switch self {
        case .unreadable(let file, let reason): "\(file): \(reason)"
        case .notAFile(let file): "\(file) is not a regular file"
        case .permissions(let file, let mode):
            "\(file) holds credentials and others than you may read it (mode \(mode)); run: chmod 600 \(file)"
        case .owner(let file): "\(file) holds credentials and belongs to another user"
        case .tooLarge(let file): "\(file) is larger than any .ionapi file"
        case .notJSON(let file, let line?, let column?): "\(file):\(line):\(column): not valid JSON"
        case .notJSON(let file, _, _): "\(file) is not a JSON object"
        case .missing(let name, let file):
            "\(file): “\(name)”, \(Self.meanings[name] ?? "a needed value"), is missing" + Self.hint(name)
        case .notText(let name, let file): "\(file): “\(name)” is not text"
        case .url(let name, let problem, let file): "\(file): the address “\(name)” \(problem)"
        }
    }

    private static let meanings = [
        "ti": "the tenant", "ci": "the client ID", "cs": "the client secret", "iu": "the address of the API gateway",
        "pu": "the address of the authorization server", "ot": "the path of the token service",
        "saak": "the access key of the service account", "sask": "the secret key of the service account",
    ]

    private static func hint(_ name: String) -> String {
        switch name {
        case "cs", "saak", "sask": "; download the credentials again, of a Backend Service, with a service account"
        default: ""
        }
    }
}
