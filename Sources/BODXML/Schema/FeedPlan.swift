/// How the children of some elements are fed to the validator instead of as they stand.
///
/// After one unexpected child libxml2 checks nothing more under that parent. The replay therefore shows it a corrected content:
/// offenders left out, misplaced ones in their place, misspelt ones under their right name, missing ones as placeholders.
struct FeedPlan {
    enum Step {
        /// A child element of the document, under another name where it was misspelt.
        case element(Int32, as: XMLName?)
        /// An element that is missing; what is said about it is not reported.
        case placeholder(XMLName)
    }

    private var stepsByParent: [Int32: [Step]] = [:]

    var isEmpty: Bool { stepsByParent.isEmpty }

    func steps(for parent: Int32) -> [Step]? {
        stepsByParent[parent]
    }

    mutating func set(_ steps: [Step], for parent: Int32) {
        stepsByParent[parent] = steps
    }
}
