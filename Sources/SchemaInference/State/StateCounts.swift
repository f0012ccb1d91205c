/// The counts of evidence with their names in a state, for writing and reading alike.
enum StateCounts {
    static var node: [(String, WritableKeyPath<NodeEvidence, Int>)] {
        [
            ("instances", \.instances), ("nils", \.nils), ("nilMarks", \.nilMarks), ("structures", \.structures),
            ("mixed", \.mixed), ("lists", \.lists), ("booleans", \.booleans), ("open", \.open),
        ]
    }

    static var field: [(String, WritableKeyPath<FieldEvidence, Int>)] {
        [
            ("present", \.present), ("occurrences", \.occurrences), ("most", \.most),
        ]
    }

    static var value: [(String, WritableKeyPath<ValueEvidence, Int>)] {
        [
            ("zoned", \.zoned), ("padded", \.padded), ("fractionDigits", \.fractionDigits), ("longest", \.longest),
        ]
    }
}
