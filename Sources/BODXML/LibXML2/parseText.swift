import CLibXML2

/// What a parse left behind.
struct ParseOutcome {
    let arena: Arena
    let names: NameTable
    let rootIndex: Int32
    let failures: [ParserFailure]
    let hasDocumentType: Bool
    let hasTooManyNames: Bool
    let hasTooManyDeclarations: Bool
    let isWellFormed: Bool
    /// Whether the declaration says 1.0, or nothing; libxml2 only warns of 1.1.
    let isSupportedVersion: Bool
    /// How much of the text the parser took before it ended or was stopped.
    let parsedBytes: Int
}

/// Runs libxml2's SAX parser over UTF-8 text that has passed the limit scan.
///
/// The encoding in the declaration is ignored, since the text has been decoded already. Never HUGE (it lifts the entity guard), never
/// NOENT (it substitutes and loads entities), never RECOVER (it hides errors).
func parseText(_ utf8: [UInt8], limits: XMLLimits) -> ParseOutcome? {
    Bootstrap.done
    return unsafe utf8.withUnsafeBufferPointer { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
            guard let context = unsafe xmlCreateMemoryParserCtxt(characters.baseAddress, Int32(buffer.count)) else {
                return nil
            }
            defer { unsafe xmlFreeParserCtxt(context) }
            return unsafe NamePool.withCache { names in
                unsafe names.pointee.lend(to: context)
                return unsafe run(context, over: buffer, names: names, limits: limits)
            }
        }
    }
}

private func run(
    _ context: UnsafeMutablePointer<xmlParserCtxt>,
    over text: UnsafeBufferPointer<UInt8>,
    names: UnsafeMutablePointer<NameCache>,
    limits: XMLLimits
) -> ParseOutcome {
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_BIG_LINES.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    var recorder = unsafe EventRecorder(context: context, text: text, names: names, limits: limits)
    let result = unsafe withUnsafeMutablePointer(to: &recorder) { pointer in
        unsafe context.pointee.sax.pointee = ParserHandlers.shared
        unsafe context.pointee.userData = UnsafeMutableRawPointer(pointer)
        return unsafe xmlParseDocument(context)
    }
    return unsafe ParseOutcome(
        arena: recorder.arena,
        names: names.pointee.table,
        rootIndex: recorder.rootIndex,
        failures: recorder.failures,
        hasDocumentType: recorder.hasDocumentType,
        hasTooManyNames: recorder.hasTooManyNames,
        hasTooManyDeclarations: recorder.hasTooManyDeclarations,
        isWellFormed: unsafe result == 0 && context.pointee.wellFormed == 1
            && !recorder.failures.contains { FailureCode.namespaceErrors.contains($0.code) },
        isSupportedVersion: unsafe context.pointee.version.map { unsafe String(cString: $0) == "1.0" } ?? true,
        parsedBytes: unsafe max(0, xmlByteConsumed(context))
    )
}
