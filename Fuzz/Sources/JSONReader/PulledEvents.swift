import BODJSON

/// What the pull parser gives for a document that arrives in pieces.
struct PulledEvents: Equatable {
    private(set) var events: [JSONTrace] = []
    /// Whether the end was reached without an error.
    private(set) var isComplete = false
    /// Whether it was not reached because the names of open objects, which only the pull parser keeps, are above their limit.
    private(set) var hasTooManyNames = false

    init(pieces: [ArraySlice<UInt8>], limits: JSONLimits) {
        var parser = JSONPullParser(limits: limits)
        do throws(JSONReadError) {
            for piece in pieces {
                parser.feed(piece)
                try drain(&parser)
            }
            parser.finish()
            try drain(&parser)
            isComplete = true
        } catch {
            hasTooManyNames = "\(error.diagnostics)".contains("names in open objects")
        }
    }

    private mutating func drain(_ parser: inout JSONPullParser) throws(JSONReadError) {
        while let event = try parser.next() { events.append(JSONTrace(event)) }
    }
}
