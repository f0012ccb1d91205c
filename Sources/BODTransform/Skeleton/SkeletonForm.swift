/// How much a skeleton document holds.
public enum SkeletonForm: String, Sendable, Hashable, CaseIterable {
    /// What ION and the schema demand: the envelope, the document's number, and what is mandatory.
    case minimal
    /// What an integrator needs first: header, parties, and one line with item, quantity and price.
    case usual
    /// Every element of the schema, each once; places for elements of any name are left out.
    case complete
}
