/// A schema before it is written: one part a namespace.
package struct InferredSchema: Sendable, Hashable {
    /// The parts; that of the root elements first, the others by namespace.
    package var namespaces: [NamespaceModel] = []
    /// The root elements of the samples, in order.
    package var roots: [ExpandedName] = []
    /// How many documents it was inferred from.
    package var documents = 0
    /// How many elements are declared.
    package var elements = 0
    /// What was decided without being certain.
    package var choices: [InferenceChoice] = []
}
