/// A node test for one document, so that names are compared as numbers.
enum XPathMatcher {
    case nothing
    case anything
    case anyName
    case namespace(String)
    case number(Int)
    case kind(NodeRecord.Kind)
    case target(String)
}

extension XPathEvaluator {
    /// The test of a step for the document.
    func matcher(of step: XPathStep) -> XPathMatcher {
        switch step.test {
        case .anything: return .anything
        case .anyName: return .anyName
        case .namespace(let namespace): return .namespace(namespace)
        case .text: return .kind(.text)
        case .comment: return .kind(.comment)
        case .processingInstruction(nil): return .kind(.processingInstruction)
        case .processingInstruction(let target?): return .target(target)
        case .name(let name):
            // Namespaces are named by their prefix, which is no name of the document.
            if step.axis == .namespace { return name.namespace == nil ? .target(name.local) : .nothing }
            return number(of: name).map { .number($0) } ?? .nothing
        }
    }

    /// Whether a node of the tree passes; of names, those of elements count.
    func passes(_ index: Int32, _ matcher: XPathMatcher) -> Bool {
        let kind = document.nodes[Int(index)].kind
        switch matcher {
        case .nothing: return false
        case .anything: return true
        case .anyName: return kind == .element
        case .number(let number):
            return kind == .element
                && Int(document.names.entries[Int(document.nodes[Int(index)].name)].expanded) == number
        case .namespace(let namespace):
            guard kind == .element else { return false }
            return sameBytes(document.names.names[Int(document.nodes[Int(index)].name)].namespace ?? "", namespace)
        case .kind(let wanted): return kind == wanted
        case .target(let target):
            guard kind == .processingInstruction else { return false }
            return sameBytes(document.names.names[Int(document.nodes[Int(index)].name)].local, target)
        }
    }

    /// Whether an attribute passes, by its place among all of the document.
    func passes(attribute place: Int, _ matcher: XPathMatcher) -> Bool {
        switch matcher {
        case .anything, .anyName: return true
        case .number(let number):
            return Int(document.names.entries[Int(document.attributes[place].name)].expanded) == number
        case .namespace(let namespace):
            return sameBytes(document.names.names[Int(document.attributes[place].name)].namespace ?? "", namespace)
        case .nothing, .kind, .target: return false
        }
    }
}
