public import BODDiagnostics
import BODModel

/// Why there is no skeleton document.
public enum SkeletonError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no schema for the noun.
    case unknownNoun(String, nearest: String?, known: [String])
    /// The noun has no schema for the verb.
    case unknownVerb(String, noun: String, nearest: String?, known: [String])
    /// The time of creation is not a date and time of XML Schema.
    case notADateTime(String)
    /// The schema gives more elements than a skeleton may have.
    case tooLarge(limit: Int)
    /// The schema demands an element inside itself, so that no document ends.
    case endless(element: String)
    /// The schema cannot be used.
    case unusableSchema([Diagnostic])
    /// A value holds a character that XML has no place for.
    case unwritable([Diagnostic])

    /// What is wrong and what to do, in one sentence or two.
    public var description: String {
        switch self {
        case .unknownNoun(let noun, let nearest, let known):
            "there is no schema for the noun \(noun)\(Self.hint(nearest, for: noun)); known are \(Self.list(known)). "
                + "Give your tenant's own schema with --schema for another noun"
        case .unknownVerb(let verb, let noun, let nearest, let known):
            "\(noun) has no schema for the verb \(verb)\(Self.hint(nearest)); known are \(Self.list(known))"
        case .notADateTime(let text):
            "\(text) is not a date and time; write it as 2026-01-15T09:30:00Z"
        case .tooLarge(let limit):
            "the skeleton would have more than \(limit) elements; ask for fewer levels, or for the usual form"
        case .endless(let element):
            "the schema demands \(element) inside itself again and again, so that no document can fulfil it"
        case .unusableSchema(let diagnostics):
            "the schema cannot be used: \(diagnostics.first?.summary ?? "no reason was given")"
        case .unwritable(let diagnostics):
            "a value cannot be written: \(diagnostics.first?.summary ?? "no reason was given")"
        }
    }

    /// Someone who writes the name of a whole document means its verb and its noun.
    private static func hint(_ nearest: String?, for noun: String) -> String {
        guard let name = BODName(rootElement: noun) else { return hint(nearest) }
        return " (for the document \(noun), ask for the noun \(name.noun) with --verb \(name.verb.rawValue))"
    }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(12).joined(separator: ", ")
        return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
    }

    private static func hint(_ nearest: String?) -> String {
        nearest.map { " (did you mean \($0)?)" } ?? ""
    }
}
