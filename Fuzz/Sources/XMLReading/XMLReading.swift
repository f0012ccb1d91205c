import BODDiagnostics
import BODXML
import FuzzSupport

/// Reads the input as XML and requires that the tree lies in the bytes, and survives being written.
///
/// - Parameters:
///   - start: The first byte.
///   - count: How many bytes there are.
/// - Returns: Always 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func readXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = FuzzedInput(start, count).bytes
    let reading = XMLReader(limits: limits).read(bytes, name: "fuzz.xml")
    require((reading.document == nil) == !reading.diagnostics.isEmpty, "a refusal has a reason, and only a refusal")
    requireSound(reading.diagnostics, byteCount: bytes.count)
    require(reading.source.bytes == bytes, "the bytes are the user's")
    requireSameInUTF16(reading)
    guard let document = reading.document else { return 0 }
    require(bytes.count <= limits.documentBytes, "a document above its limit is refused")
    TreeCheck(document: document, limits: limits).run()
    let canonical = CanonicalXML().bytes(of: document)
    require(canonicalForm(of: canonical) == canonical, "the canonical form is its own canonical form")
    requireSameWithReasons(reading.source, canonical)
    requireWritable(document, canonical)
    return 0
}

/// Small limits, so that an input of some kilobytes meets them.
private let limits: XMLLimits = {
    var limits = XMLLimits()
    (limits.documentBytes, limits.depth, limits.attributesPerElement) = (16_384, 24, 12)
    (limits.valueBytes, limits.nameBytes, limits.distinctNames) = (2_000, 60, 200)
    return limits
}()

/// Requires that libxml2 takes what the quick reader takes, with the same places.
private func requireSameWithReasons(_ source: XMLSource, _ canonical: [UInt8]) {
    let reader = XMLReader(limits: limits)
    guard let quick = reader.readQuickly(source) else { return }
    guard let document = reader.readWithReasons(source).document else { fatalError("libxml2 refuses the document") }
    TreeCheck(document: document, limits: limits).run()
    let places = [quick, document].map { $0.root.subtree.flatMap { [$0.utf8Range] + $0.attributes.map(\.utf8Range) } }
    require(places[0] == places[1], "both readers see everything at the same places")
    require(CanonicalXML().bytes(of: document) == canonical, "both readers see the same document")
}

private func canonicalForm(of bytes: [UInt8]) -> [UInt8]? {
    XMLReader().read(bytes, name: "again.xml").document.map { CanonicalXML().bytes(of: $0) }
}

/// Requires that a copy that is written and read again is the same document.
private func requireWritable(_ document: ParsedDocument, _ canonical: [UInt8]) {
    for layout in XMLLayout.allCases {
        let serializer = XMLSerializer(layout: layout)
        guard let written = try? serializer.bytes(of: DocumentBuilder(copying: document)) else {
            fatalError("what was read can be written")
        }
        guard let again = XMLReader().read(written, name: "written.xml").document else {
            fatalError("what was written can be read")
        }
        let rewritten = try? serializer.bytes(of: DocumentBuilder(copying: again))
        require(rewritten == written, "writing is stable")
        if layout == .verbatim {
            require(CanonicalXML().bytes(of: again) == canonical, "what was written means the same")
        }
    }
}

/// Requires that a text without a declaration is judged alike in UTF-16.
///
/// With U+0000 near its start it would look like yet another encoding.
private func requireSameInUTF16(_ reading: XMLReading) {
    let source = reading.source
    guard source.encoding == .utf8, source.bytes == source.utf8, !source.utf8.isEmpty, source.bytes.count < 8_000,
        !source.utf8.starts(with: "<?xml".utf8), !source.utf8.prefix(4).contains(0),
        let text = String(validating: source.utf8, as: UTF8.self),
        !["xml/not-xml", "xml/unsupported-encoding"].contains(reading.diagnostics.first?.id.description)
    else { return }
    let wide = text.utf16.reduce(into: [0xFF, 0xFE] as [UInt8]) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
    let other = XMLReader(limits: limits).read(wide, name: "fuzz.xml")
    require((other.document == nil) == (reading.document == nil), "the verdict does not depend on the encoding")
    guard let document = other.document, let first = reading.document else {
        let isSame = other.diagnostics.map(\.id) == reading.diagnostics.map(\.id)
        require(isSame, "the findings do not depend on the encoding")
        return
    }
    let isSame = CanonicalXML().bytes(of: document) == CanonicalXML().bytes(of: first)
    require(isSame, "the document does not depend on the encoding")
}
