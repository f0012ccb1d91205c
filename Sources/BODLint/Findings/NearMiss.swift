import BODDiagnostics
import BODXML

/// An element that stands where a missing one should, under nearly the same name.
struct NearMiss {
    let element: ElementNode

    /// - Parameters:
    ///   - name: The name that is missing.
    ///   - parent: The element in which it is missing; nil results when no child has nearly that name.
    init?(of name: String, in parent: ElementNode) {
        let children = Array(parent.childElements.prefix(100))
        guard let nearest = NearestName.of(name, among: children.map(\.localName)),
            let element = children.first(where: { $0.isNamed(nearest) })
        else { return nil }
        self.element = element
    }

    /// The remark that tells of it.
    var remark: Finding.Remark {
        Finding.Remark("\(element.localName) is not the same name; capitals count too", at: .startTag(element))
    }
}
