/// How far the builder is with a component that others refer to.
enum BuildProgress: Sendable {
    /// Nobody has needed it yet.
    case waiting(Definition)
    /// It is being built, so a reference to it now is a circle.
    case building
    /// It is there.
    case built
}
