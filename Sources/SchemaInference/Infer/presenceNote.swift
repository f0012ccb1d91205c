/// Says how often something that may be absent was seen, and where first.
///
/// For example: `In 3 of 7, first at byte 93 of orders/1.xml.`
///
/// - Parameters:
///   - present: How often it was seen.
///   - all: How often it could have been.
///   - first: Where it was seen first, in the order of the files' names.
/// - Returns: The sentence.
func presenceNote(_ present: Int, of all: Int, first: SamplePosition?) -> String {
    guard let first else { return "In \(present) of \(all)." }
    return "In \(present) of \(all), first at byte \(first.offset) of \(first.file)."
}
