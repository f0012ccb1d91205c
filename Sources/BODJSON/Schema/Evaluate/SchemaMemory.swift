/// Verdicts of schemas that were tried within others, since recursive alternatives ask for the same ones again and again.
///
/// Without it a schema with two alternatives that both lead back to it takes twice as long for each level of the document.
struct SchemaMemory {
    private var verdicts: [Int: Bool] = [:]
    /// Keeps the memory of one validation to some tens of megabytes.
    private static let limit = 1 << 20

    /// The verdict of a schema on a value; nil when it is not known.
    subscript(schema: Int, value: JSONNode) -> Bool? {
        get { verdicts[Self.key(schema, value)] }
        set {
            if verdicts.count >= Self.limit { verdicts = [:] }
            verdicts[Self.key(schema, value)] = newValue
        }
    }

    /// A tape has less than 2³² words.
    private static func key(_ schema: Int, _ value: JSONNode) -> Int { schema << 32 | value.index }
}
