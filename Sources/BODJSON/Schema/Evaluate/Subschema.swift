/// A schema within another one, by number, with the pointer that leads to it.
struct Subschema: Sendable {
    let number: Int
    /// The pointer from the outer schema, such as `/properties/a`.
    let path: String
}
