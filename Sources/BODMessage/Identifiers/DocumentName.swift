/// The name under which ION knows the kind of a document: `Sync.PurchaseOrder` for a BOD, `IOTSensorData` for others.
///
/// A BOD's name is its verb and its noun with a full stop between them. JSON, newline-delimited JSON, DSV and ANY
/// documents have the plain name of their object schema.
public struct DocumentName: Sendable, Hashable, CustomStringConvertible {
    /// The verb of a BOD; nil for a document that is no BOD.
    public let verb: String?
    /// The noun of a BOD, or the name of the object schema.
    public let noun: String

    /// The verbs of OAGIS, of which ION offers a part.
    public static let verbs = [
        "Acknowledge", "Cancel", "Change", "Confirm", "Get", "Load", "Notify", "Post", "Process", "Respond", "Show",
        "Sync",
        "Update",
    ]

    /// Reads a document name.
    ///
    /// - Parameter text: The name, such as `Sync.PurchaseOrder`; nil results unless it is `Verb.Noun` or a plain name.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy(Self.isName) else { return nil }
        verb = parts.count == 2 ? String(parts[0]) : nil
        noun = String(parts[parts.count - 1])
        if verb == nil, Self.joined(noun) != nil { return nil }
    }

    /// Joins a verb and a noun.
    ///
    /// - Parameters:
    ///   - verb: The verb, such as `Sync`.
    ///   - noun: The noun, such as `PurchaseOrder`.
    public init(verb: String, noun: String) {
        self.verb = verb
        self.noun = noun
    }

    /// Splits the name of a BOD's root element, such as `SyncPurchaseOrder`.
    ///
    /// - Parameter rootElement: The local name; nil results unless it begins with a verb that a noun follows.
    public init?(rootElement: String) {
        guard let name = Self.joined(rootElement) else { return nil }
        self = name
    }

    /// Whether the name is that of a BOD.
    public var isBOD: Bool { verb != nil }

    /// Whether the verb is one of OAGIS, or there is none.
    public var hasKnownVerb: Bool {
        guard let verb else { return true }
        return Self.verbs.contains { $0.utf8.elementsEqual(verb.utf8) }
    }

    /// The name as ION writes it.
    public var description: String { verb.map { "\($0).\(noun)" } ?? noun }

    private static func joined(_ text: String) -> DocumentName? {
        for verb in verbs where text.utf8.starts(with: verb.utf8) {
            let noun = text.unicodeScalars.dropFirst(verb.unicodeScalars.count)
            guard let first = noun.first, ("A"..."Z").contains(first) else { continue }
            return DocumentName(verb: verb, noun: String(noun))
        }
        return nil
    }

    private static func isName(_ part: Substring) -> Bool {
        !part.isEmpty && part.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "/" }
    }
}
