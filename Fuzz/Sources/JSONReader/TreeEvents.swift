import BODDiagnostics
import BODJSON
import FuzzSupport

/// Walks a tree, notes what a pull parser would have met, and requires what holds of every node.
///
/// The walk is recursive, within the small depth that the reader was limited to.
struct TreeEvents {
    let limits: JSONLimits
    let byteCount: Int
    private(set) var events: [JSONTrace] = []

    init(limits: JSONLimits, byteCount: Int) {
        (self.limits, self.byteCount) = (limits, byteCount)
    }

    mutating func visit(_ node: JSONNode, depth: Int = 0) {
        requireInside(node.sourceRange, byteCount: byteCount)
        switch node.kind {
        case .object:
            require(depth < limits.depth, "the depth is limited")
            note(.beginObject)
            for member in node.members {
                note(.name(member.name))
                visit(member.value, depth: depth + 1)
            }
            note(.endObject)
        case .array:
            require(depth < limits.depth, "the depth is limited")
            note(.beginArray)
            for element in node.elements { visit(element, depth: depth + 1) }
            note(.endArray)
        default: scalar(node)
        }
    }

    private mutating func scalar(_ node: JSONNode) {
        if let string = node.string {
            require(string.utf8.count <= limits.stringBytes, "strings are limited")
            note(.string(string))
        } else if let number = node.number {
            require(number.lexical == node.rawText, "a number is kept as written")
            require(JSONNumber(number.lexical) == number, "a number's text is a number")
            note(.number(number))
        } else if let bool = node.bool {
            note(.bool(bool))
        } else {
            require(node.isNull, "what is nothing else is null")
            note(.null)
        }
    }

    private mutating func note(_ event: JSONEvent) { events.append(JSONTrace(event)) }
}
