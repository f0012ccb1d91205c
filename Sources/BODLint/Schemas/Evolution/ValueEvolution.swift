import BODForms
import BODJSON

/// What became stricter about the values of one place, in words: the bounds that were set or moved.
struct ValueEvolution {
    /// What changed, and why it is not accepted.
    private(set) var changes: [(summary: String, ruling: CatalogRuling)] = []

    /// Notes that the type is another.
    mutating func noteType(_ old: String, _ new: String) {
        changes.append(("changed its type from \(old) to \(new)", .otherType))
    }

    /// Notes what is stricter.
    mutating func noteStricter(_ summary: String) { changes.append((summary, .tightening)) }

    /// Compares the values that a list allows.
    mutating func compare(listed old: [String]?, _ new: [String]?) {
        guard let new else { return }
        guard let old else { return noteStricter("allows only listed values now, \(new.count) of them") }
        let known = Set(new.map { Array($0.utf8) })
        let gone = old.filter { !known.contains(Array($0.utf8)) }
        if gone.isEmpty { return }
        let more = gone.count > 3 ? " and \(gone.count - 3) others" : ""
        noteStricter("no longer allows " + gone.prefix(3).joined(separator: ", ") + more)
    }

    /// Compares a bound above which nothing is allowed.
    mutating func compare(_ name: String, most old: String?, _ new: String?) {
        compare(name, old, new) { $0 < $1 }
    }

    /// Compares a bound below which nothing is allowed.
    mutating func compare(_ name: String, least old: String?, _ new: String?) {
        compare(name, old, new) { $0 > $1 }
    }

    /// Compares what can only stay the same, or go.
    mutating func compare(_ name: String, same old: String?, _ new: String?) {
        guard let new, old.map({ !$0.utf8.elementsEqual(new.utf8) }) ?? true else { return }
        noteStricter(
            old == nil ? "has a \(name) now, \(new)" : "has another \(name), which may refuse what was allowed"
        )
    }

    /// Bounds that are no numbers, such as dates, are only known to differ.
    private mutating func compare(
        _ name: String,
        _ old: String?,
        _ new: String?,
        isStricter: (ExactDecimal, ExactDecimal) -> Bool
    ) {
        guard let new else { return }
        guard let old else { return noteStricter("has a \(name) now, \(new)") }
        if let before = ExactDecimal(old), let after = ExactDecimal(new) {
            if isStricter(after, before) { noteStricter("has a \(name) of \(new) now, after \(old)") }
        } else {
            compare(name, same: old, new)
        }
    }
}
