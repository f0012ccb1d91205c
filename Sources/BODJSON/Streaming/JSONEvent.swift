/// What a pull parser meets in a document.
public enum JSONEvent: Sendable, Equatable {
    /// `{`
    case beginObject
    /// `}`
    case endObject
    /// `[`
    case beginArray
    /// `]`
    case endArray
    /// The name of a member; its value comes next.
    case name(String)
    /// A string.
    case string(String)
    /// A number, as written.
    case number(JSONNumber)
    /// `true` or `false`.
    case bool(Bool)
    /// `null`
    case null
}
