import BODJSON
import FuzzSupport

/// Reads the input as JSON in every way that there is, and requires that all of them say the same.
///
/// - Parameters:
///   - start: The first byte.
///   - count: How many bytes there are.
/// - Returns: Always 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func readJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = FuzzedInput(start, count)
    // Small limits, so that an input of some kilobytes meets them.
    let limits = JSONLimits(documentBytes: 2_048, depth: 24, numberDigits: 40, stringBytes: 300, findings: 20)
    let whole = PulledEvents(pieces: [input.bytes[...]], limits: limits)
    require(PulledEvents(pieces: input.pieces, limits: limits) == whole, "events do not depend on how bytes arrive")
    requireSameLines(input, limits)
    do throws(JSONReadError) {
        let document = try JSONDocument(input.bytes, limits: limits)
        require(whole.isComplete || whole.hasTooManyNames, "what the tree accepts, the pull parser accepts")
        require(input.bytes.count <= limits.documentBytes, "a document above its limit is refused")
        var walk = TreeEvents(limits: limits, byteCount: input.bytes.count)
        walk.visit(document.root)
        let pulled = walk.events.prefix(whole.isComplete ? walk.events.count : whole.events.count)
        require(Array(pulled) == whole.events, "the tree and the pull parser see the same document")
        requireRoundTrip(document)
    } catch {
        require(!error.diagnostics.isEmpty, "a refusal has a reason")
        require(error.diagnostics.count <= limits.findings + 1, "findings are limited")
        let isTooLarge = input.bytes.count > limits.documentBytes
        require(!whole.isComplete || isTooLarge, "what the tree refuses, the pull parser refuses")
        requireSound(error.diagnostics, byteCount: input.bytes.count)
    }
    return 0
}

/// Requires that what is written is read as the same document, and written again in the same bytes.
private func requireRoundTrip(_ document: JSONDocument) {
    for style in [JSONStyle.compact, .pretty] {
        var writer = JSONWriter(style: style)
        writer.write(document.root)
        let written = writer.take()
        requireStable(written, as: document.root.value, style)
        requireStable(document.root.value.encoded(style), as: document.root.value, style)
    }
    guard let canonical = try? document.root.value.canonicalized() else { return }
    guard let again = try? JSONDocument(canonical) else { fatalError("the canonical form can be read") }
    require((try? again.root.value.canonicalized()) == canonical, "the canonical form is its own canonical form")
}

/// Requires that a text is read as a value, and that writing what was read gives the same text.
private func requireStable(_ written: [UInt8], as value: JSONValue, _ style: JSONStyle) {
    guard let again = try? JSONDocument(written) else { fatalError("what was written can be read") }
    require(again.root.value == value, "what was written means the same")
    var writer = JSONWriter(style: style)
    writer.write(again.root)
    require(writer.take() == written, "writing is stable")
}

/// Requires that the lines of NDJSON do not depend on how bytes arrive, and are lines.
private func requireSameLines(_ input: FuzzedInput, _ limits: JSONLimits) {
    let whole = SplitLines(pieces: [input.bytes[...]], limits: limits)
    require(SplitLines(pieces: input.pieces, limits: limits) == whole, "lines do not depend on how bytes arrive")
    for line in whole.lines {
        require(!line.bytes.contains(0x0A), "a line holds no line break")
        let place = line.offset..<(line.offset + line.bytes.count)
        require(Array(input.bytes[place]) == line.bytes, "a line is where it says it is")
    }
}
