/// The address of an application in ION, such as `lid://infor.ims.cp_myapp`.
///
/// `lid://[provider].[productcode].[applicationinstanceid]:[Connection]/[path]`, where connection and path are optional:
/// at most 250 characters, of which only `a` to `z`, `0` to `9`, `.`, `_` and `-` are allowed. `lid://default` leaves the
/// destination to ION. ION compares logical IDs case-sensitively, so the case is kept as given.
public struct LogicalID: Sendable, Hashable, CustomStringConvertible {
    /// The address as written, with its `lid://`.
    public let description: String

    /// The scheme that every logical ID begins with.
    public static let scheme = "lid://"
    /// The most characters of a logical ID.
    public static let maximumLength = 250
    /// The destination that leaves the routing to ION.
    public static let `default` = LogicalID(checked: "lid://default")

    /// Reads a logical ID.
    ///
    /// - Parameter text: The address with its `lid://`.
    /// - Throws: ``LogicalIDProblem``, the first thing that is wrong with it.
    public init(_ text: String) throws(LogicalIDProblem) {
        if let problem = LogicalIDProblem.first(in: text) { throw problem }
        description = text
    }

    private init(checked text: String) {
        description = text
    }

    /// The address without its `lid://`, as the path of `acceptedDocuments` takes it.
    public var withoutScheme: String { String(description.dropFirst(Self.scheme.count)) }

    /// Whether the destination is left to ION.
    public var isDefault: Bool { self == Self.default }

    /// Whether the address has capital letters, which Infor's rules do not allow although some systems write them.
    public var hasUpperCase: Bool { description.utf8.contains { (0x41...0x5A).contains($0) } }
}
