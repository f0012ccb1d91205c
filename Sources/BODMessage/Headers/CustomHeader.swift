/// A customer's own header, which travels as the flat parameter `custom_<name>`.
public struct CustomHeader: Sendable, Hashable {
    /// The name after `custom_`, as the Data Catalog defines it.
    public let name: String
    /// The value.
    public let value: String

    /// What the parameter's name begins with; the Data Catalog writes `Custom_`, the transport `custom_`.
    public static let prefix = "custom_"
    /// The most characters of a name, its prefix included.
    public static let maximumNameLength = 250
    /// How many of them M3 passes on; it drops the others, in alphabetical order.
    public static let maximumCount = 3

    /// Makes a header.
    ///
    /// - Parameters:
    ///   - name: The name, with or without its `custom_`.
    ///   - value: The value.
    public init(name: String, value: String) {
        self.name = Self.hasPrefix(name) ? String(name.unicodeScalars.dropFirst(Self.prefix.count)) : name
        self.value = value
    }

    /// The name of the parameter, `custom_` included.
    public var parameterName: String { Self.prefix + name }

    /// Whether a parameter's name is that of a custom header; both `custom_` and `Custom_` are.
    static func hasPrefix(_ name: String) -> Bool {
        name.utf8.starts(with: prefix.utf8) || name.utf8.starts(with: "Custom_".utf8)
    }

    /// Whether the name consists of letters and digits only, as the Data Catalog demands.
    var hasValidName: Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { scalar in
                ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
            }
    }
}
