/// A JSON value to build documents from.
///
/// Numbers keep the digits that they were written with, and objects keep the order of their members. A literal builds a
/// value directly:
///
/// ```swift
/// let line: JSONValue = ["LineNumber": 1, "ItemID": "0042", "Amount": .number("90.00")]
/// ```
///
/// To read a document, use ``JSONDocument``, which keeps positions and costs no allocation for each value.
public indirect enum JSONValue: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, with its digits as written.
    case number(JSONNumber)
    /// A string, without quotation marks and escapes.
    case string(String)
    /// The elements of an array.
    case array([JSONValue])
    /// The members of an object, in order.
    case object([JSONMember])

    /// The value of the first member with a name, when this is an object that has one.
    ///
    /// - Parameter name: The member's name, compared by code points.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}

extension JSONValue: Equatable {
    /// Compares strings by code points, numbers by their digits as written, and objects in member order.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }
}
