/// An array or an object whose end has not been read yet.
struct JSONOpenContainer {
    /// Where it stands on the tape.
    let place: Int
    let isObject: Bool
    /// How many names of the objects around it were on the stack of names.
    let firstName: Int
}
