/// The place whose samples are looked at together.
///
/// In XML a place is an element name with the name of its parent (2-local contexts, as iXSD has them), so that `ID` in `DocumentID`
/// and `ID` in `Item` may have different types, and a recursive structure still has finitely many places. An `xsi:type` makes a
/// place of its own. In JSON a place is the whole path.
public struct Context: Sendable, Hashable, Comparable {
    /// The names down to this place: at most two in XML, all of them in JSON.
    public let path: [ExpandedName]
    /// The type that `xsi:type` names, if any.
    public let declaredType: ExpandedName?

    /// Makes a context.
    public init(path: [ExpandedName], declaredType: ExpandedName? = nil) {
        self.path = path
        self.declaredType = declaredType
    }

    /// Makes the context of an XML element.
    package init(_ name: ExpandedName, in parent: ExpandedName?, declaredType: ExpandedName? = nil) {
        self.init(path: parent.map { [$0, name] } ?? [name], declaredType: declaredType)
    }

    /// The name of what stands here; nil for the root of a JSON document.
    package var name: ExpandedName? { path.last }

    /// The name around it.
    package var parent: ExpandedName? { path.dropLast().last }

    /// Orders by path, then by declared type.
    public static func < (left: Context, right: Context) -> Bool {
        if left.path != right.path { return left.path.lexicographicallyPrecedes(right.path) }
        guard let rightType = right.declaredType else { return false }
        guard let leftType = left.declaredType else { return true }
        return leftType < rightType
    }
}
