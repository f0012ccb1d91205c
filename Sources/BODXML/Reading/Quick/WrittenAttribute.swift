/// An attribute of a start tag that is still being read: prefixes may be declared behind it.
struct WrittenAttribute {
    let name: WrittenName
    let value: WrittenValue
}

/// The value of an attribute.
struct WrittenValue {
    let start: Int
    let end: Int
    let slice: ValueSlice
}
