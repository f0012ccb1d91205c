/// One member of a JSON object: its name and its value.
public struct JSONMember: Sendable {
    /// The name, without quotation marks and escapes.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    ///
    /// - Parameters:
    ///   - name: The name, without quotation marks and escapes.
    ///   - value: The value.
    public init(_ name: String, _ value: JSONValue) {
        self.name = name
        self.value = value
    }
}

extension JSONMember: Equatable {
    /// Compares names by code points, so that canonically equivalent spellings are different names.
    public static func == (left: JSONMember, right: JSONMember) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8) && left.value == right.value
    }
}
