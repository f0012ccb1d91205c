/// Why an expression gave no value for a document.
package enum XPathFailure: Error, Sendable, Hashable {
    /// It took more steps than it may.
    case tooManySteps(limit: Int)
    /// A variable holds no nodes where nodes are needed.
    case notNodes
}
