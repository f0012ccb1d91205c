import FuzzSupport

@testable import BODJSON

/// Compiles the first half of the input as a regular expression and runs it over the second half.
///
/// - Parameters:
///   - start: The first byte.
///   - count: How many bytes there are.
/// - Returns: Always 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func matchPattern(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (expression, rest) = FuzzedInput(start, count).halves
    let pattern = String(decoding: expression, as: UTF8.self)
    // Of the text, only as much as keeps a run with a hundred thousand states short.
    let text = Array(String(decoding: rest.prefix(64), as: UTF8.self).utf8)
    guard let prepared = try? ECMAPattern(pattern) else { return 0 }
    guard let program = program(of: pattern), program.instructions.count <= 800 else { return 0 }
    let verdict = prepared.matches(text[...])
    require(run(program, over: text) == verdict, "the table and the automaton agree")
    let shifted = [0x78, 0x78] + text + [0x78]
    require(prepared.matches(shifted[2..<(2 + text.count)]) == verdict, "it does not matter where a slice lies")
    require((matches("(?:\(pattern))", text) ?? verdict) == verdict, "a group changes nothing")
    require((matches("(?:\(pattern))|(?:\(pattern))", text) ?? verdict) == verdict, "an expression or itself is itself")
    let asserted = matches("(?=[^]*)(?:\(pattern))", text)
    require(asserted == nil || asserted == verdict, "an assertion that always holds changes nothing")
    return 0
}

private func program(of pattern: String) -> PatternProgram? {
    var parser = PatternParser(pattern)
    return (try? parser.parse()).flatMap { try? PatternProgram($0) }
}

/// What the expression says; nil when it became too large by what was put around it.
private func matches(_ pattern: String, _ text: [UInt8]) -> Bool? {
    do {
        return try ECMAPattern(pattern).matches(text[...])
    } catch let error {
        require(error.reason.contains("too"), "a group around it does not make an expression wrong: \(error.reason)")
        return nil
    }
}

/// Runs the automaton itself, and requires that its work is bounded by the length of the text.
private func run(_ program: PatternProgram, over text: [UInt8]) -> Bool {
    var matcher = PatternMatcher(program, text: PatternText(text[...]))
    let verdict = matcher.matches()
    let places = String(decoding: text, as: UTF8.self).unicodeScalars.count + 1
    let rounds = places * (1 + program.lookArounds.count)
    // Each state is entered at most once a place, from at most three others: a set, a jump and a split.
    require(matcher.steps <= rounds * (3 * program.instructions.count + 1), "the work is proportional to the text")
    return verdict
}
