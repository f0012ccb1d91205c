/// The places that a hint is about, such as `/Order/Line/@unit`, `/**/StatusCode` or `/lines/*/quantity`.
///
/// `*` stands for one name, and for the elements of an array; `**` for any number of names, none included; a last step with `@` is an
/// attribute. Names are local names, compared byte by byte.
struct HintPattern: Sendable, Hashable {
    /// One step.
    enum Step: Sendable, Hashable {
        case name(ExactText)
        case anyName
        case anyDepth
        case attribute(ExactText)
        case anyAttribute
    }

    /// The pattern as it was written.
    let text: String
    let steps: [Step]

    /// Reads a pattern; nil when it does not begin with `/`, has an empty step, or an attribute before its end.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 1, parts[0].isEmpty, !parts.dropFirst().contains(where: \.isEmpty) else { return nil }
        var steps: [Step] = []
        for (position, part) in parts.enumerated().dropFirst() {
            if part.hasPrefix("@") {
                guard position == parts.count - 1, part.utf8.count > 1 else { return nil }
                steps.append(part == "@*" ? .anyAttribute : .attribute(ExactText(String(part.dropFirst()))))
            } else {
                steps.append(part == "**" ? .anyDepth : part == "*" ? .anyName : .name(ExactText(String(part))))
            }
        }
        guard steps.last != .anyDepth else { return nil }
        self.text = text
        self.steps = steps
    }

    /// The places in the pattern that are reached when `**` stands for nothing, too.
    func closure(_ places: Set<Int>) -> Set<Int> {
        var result = places
        for place in places.sorted() {
            var next = place
            while next < steps.count, steps[next] == .anyDepth {
                next += 1
                result.insert(next)
            }
        }
        return result
    }

    /// Goes one name further.
    func advance(_ places: Set<Int>, _ name: ExpandedName) -> Set<Int> {
        var result: Set<Int> = []
        for place in places where place < steps.count {
            switch steps[place] {
            case .name(let wanted): if name != .item, name != .mapKey, wanted == name.local { result.insert(place + 1) }
            case .anyName: result.insert(place + 1)
            case .anyDepth: result.insert(place)
            case .attribute, .anyAttribute: continue
            }
        }
        return closure(result)
    }

    /// Whether an attribute of the element that was reached is meant.
    func matches(_ places: Set<Int>, attribute: ExpandedName) -> Bool {
        places.contains { place in
            guard place == steps.count - 1 else { return false }
            switch steps[place] {
            case .attribute(let wanted): return wanted == attribute.local
            case .anyAttribute: return true
            case .name, .anyName, .anyDepth: return false
            }
        }
    }
}
