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
    guard let prepared = try? ECMAPattern(pattern), let verdict = prepared.matches(text[...], steps: steps) else {
        return 0
    }
    if prepared.isLinear {
        guard let program = program(of: pattern), program.instructions.count <= 800 else { return 0 }
        require(run(program, over: text) == verdict, "the table and the automaton agree")
        let tried = tries(pattern, text)
        require(tried == nil || tried == verdict, "trying finds what the automaton finds")
        // A name may occur once.
        if !pattern.contains("(?<") {
            let twice = matches("(?:\(pattern))|(?:\(pattern))", text)
            require(twice == nil || twice == verdict, "an expression or itself is itself")
        }
    }
    let shifted = [0x78, 0x78] + text + [0x78]
    let slice = shifted[2..<(2 + text.count)]
    require(prepared.matches(slice, steps: steps) == verdict, "it does not matter where a slice lies")
    require((matches("(?:\(pattern))", text) ?? verdict) == verdict, "a group changes nothing")
    let asserted = matches("(?=[^]*)(?:\(pattern))", text)
    require(asserted == nil || asserted == verdict, "an assertion that always holds changes nothing")
    return 0
}

private func program(of pattern: String) -> PatternProgram? {
    var parser = PatternParser(pattern)
    return (try? parser.parse()).flatMap { try? PatternProgram($0) }
}

/// Enough for what ends soon, few enough that thousands of inputs a second are tried.
private let steps = 20_000

/// What trying the ways of an expression one after the other says; nil when that takes too long.
private func tries(_ pattern: String, _ text: [UInt8]) -> Bool? {
    var parser = PatternParser(pattern)
    guard let tree = try? parser.parse(),
        let program = try? BacktrackProgram(tree, groupCount: parser.groupCount)
    else { return nil }
    var matcher = BacktrackMatcher(program, text: PatternText(text[...]), limit: steps)
    return matcher.matches()
}

/// What the expression says; nil when it became too large by what was put around it, or takes too long.
private func matches(_ pattern: String, _ text: [UInt8]) -> Bool? {
    do {
        return try ECMAPattern(pattern).matches(text[...], steps: steps)
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
