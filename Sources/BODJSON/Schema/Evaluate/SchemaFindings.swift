/// What a schema that is met had to say all the same, kept with the answer to be said again.
struct SchemaFindings {
    /// How many values could not be checked.
    let openCount: Int
    let remarkCount: Int
    /// The findings, as far as there was room for them in the list, and for at most some megabytes.
    let violations: [JSONSchemaViolation]
    /// Whether there were more than are kept with an answer.
    private let isCut: Bool
    /// About how much memory this takes; what the findings share with those in the list is not counted.
    let byteCount: Int
    /// How many bytes of each keyword location are the way by which the schema was reached.
    let wayLength: Int

    /// What is to be kept of a schema that is not met: its value is judged anew when somebody will read why.
    static let none = SchemaFindings(openCount: 0, remarkCount: 0, violations: [], wayLength: 0)

    /// What a deep document says again at each level is not to take the memory of all of them together.
    private static let limit = SchemaMemory.standardLimit / 16

    init(openCount: Int, remarkCount: Int, violations: ArraySlice<JSONSchemaViolation>, wayLength: Int) {
        self.openCount = openCount
        self.remarkCount = remarkCount
        self.wayLength = wayLength
        var size = 0
        let kept = violations.prefix { violation in
            size += Self.byteCount(violation)
            return size <= Self.limit
        }
        self.violations = Array(kept)
        isCut = kept.count < violations.count
        byteCount = isCut ? Self.limit : size
    }

    /// Whether a list with room for some more gets all from here that judging anew would give it.
    func suffices(for room: Int) -> Bool {
        isCut || violations.count == openCount + remarkCount || violations.count >= room
    }

    /// The first findings, as they are when the schema is reached by another way.
    ///
    /// Only the keyword location tells the way: the value is the same, and so are its place and the schema's own.
    func violations(_ count: Int, by way: String) -> [JSONSchemaViolation] {
        violations.prefix(count).map { violation in
            let rest = violation.keywordLocation.utf8.dropFirst(wayLength)
            return JSONSchemaViolation(
                keyword: violation.keyword,
                keywordLocation: way + String(decoding: rest, as: UTF8.self),
                absoluteKeywordLocation: violation.absoluteKeywordLocation,
                instancePointer: violation.instancePointer,
                diagnostic: violation.diagnostic
            )
        }
    }

    private static func byteCount(_ violation: JSONSchemaViolation) -> Int {
        MemoryLayout<JSONSchemaViolation>.stride + violation.keywordLocation.utf8.count
    }
}
