/// How the children of some elements are fed to the validator instead of as they stand.
///
/// After one unexpected child libxml2 checks nothing more under that parent. The replay therefore shows it a corrected content:
/// offenders left out, misplaced ones in their place, misspelt ones under their right name, missing ones as placeholders.
struct FeedPlan {
    enum Step {
        /// A child element of the document.
        case element(Int32)
        /// An element that is missing, by its place in `placeholders`; what is said about it is not reported.
        case placeholder(Int32)
    }

    private var stepsByParent: [Int32: [Step]] = [:]
    private var names: [Int32: XMLName] = [:]
    private(set) var placeholders: [XMLName] = []

    var isEmpty: Bool { stepsByParent.isEmpty && names.isEmpty }

    func steps(for parent: Int32) -> [Step]? {
        stepsByParent.isEmpty ? nil : stepsByParent[parent]
    }

    /// The name under which an element is fed, when it is not its own.
    func name(of element: Int32) -> XMLName? {
        names.isEmpty ? nil : names[element]
    }

    /// The elements that are fed before a child, and that the document does not have.
    func placeholders(before child: Int32, in parent: Int32) -> [XMLName] {
        var names: [XMLName] = []
        for step in steps(for: parent) ?? [] {
            switch step {
            case .placeholder(let place): names.append(placeholders[Int(place)])
            case .element(let index) where index == child: return names
            case .element: continue
            }
        }
        return names
    }

    mutating func set(_ steps: [Step], for parent: Int32) {
        stepsByParent[parent] = steps
    }

    mutating func rename(_ element: Int32, to name: XMLName) {
        names[element] = name
    }

    mutating func addPlaceholder(_ name: XMLName) -> Step {
        placeholders.append(name)
        return .placeholder(Int32(placeholders.count - 1))
    }
}
