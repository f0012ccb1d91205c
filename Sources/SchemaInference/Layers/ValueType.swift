/// The type of a value: what a schema says about text.
///
/// There is no floating point among them, because amounts have to stay exact, and neither NCName nor NMTOKEN, because the next
/// document may hold a blank.
package enum ValueType: Sendable, Hashable {
    /// Any text.
    case string
    /// A truth value.
    case boolean
    /// A whole number.
    case integer
    /// An exact decimal; with the most digits after the point when enough values were seen to say so.
    case decimal(fractionDigits: Int?)
    /// A calendar date.
    case date
    /// A time of day.
    case time
    /// A date with a time.
    case dateTime
    /// A date, with a time or without.
    case dateOrDateTime
    /// A length of time.
    case duration
    /// One of some texts.
    case enumeration([ExactText])
}
