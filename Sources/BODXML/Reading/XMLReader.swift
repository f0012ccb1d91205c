import BODDiagnostics

/// Reads XML documents: bytes in, a tree with exact positions out, every problem a finding.
///
/// Nothing is ever fetched, no DOCTYPE is accepted, the encoding comes from an allow-list, and the limits are ours. A document that
/// is refused costs no more than its own bytes.
///
/// ```swift
/// let reading = XMLReader().read(bytes, name: "order.xml")
/// guard let document = reading.document else { return report(reading.diagnostics) }
/// ```
public struct XMLReader: Sendable {
    /// The limits that documents have to keep.
    public let limits: XMLLimits

    /// Makes a reader.
    ///
    /// - Parameter limits: The limits that documents have to keep.
    public init(limits: XMLLimits = .standard) {
        self.limits = limits
    }

    /// Reads one document.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes, not decoded and not unpacked.
    ///   - name: The name to report findings under, such as the path.
    /// - Returns: The document, or the findings that stand in its way.
    public func read(_ bytes: [UInt8], name: String) -> XMLReading {
        if bytes.isEmpty { return refuse(bytes, name, .emptyFile) }
        if bytes.count > limits.documentBytes {
            return refuse(bytes, name, .tooLarge(bytes.count, limits.documentBytes))
        }
        let source: XMLSource
        do {
            source = try decode(bytes, name)
        } catch {
            return refuse(bytes, name, error)
        }
        if source.utf8.isEmpty { return refuse(bytes, name, .emptyFile) }
        let first = source.utf8.first { !XMLSource.isBlank($0) }
        return first == 0x7B || first == 0x5B ? refuse(bytes, name, .json) : parse(source)
    }

    /// Reads the XML that a document in another form stands for.
    ///
    /// - Parameter source: The XML, and where its pieces stand in the file.
    /// - Returns: The document with its places in the file, or the findings that stand in its way.
    package func read(_ source: XMLSource) -> XMLReading { parse(source) }

    private func decode(_ bytes: [UInt8], _ name: String) throws(ReadingRefusal) -> XMLSource {
        let detection: EncodingDetection
        do {
            detection = try EncodingDetection(bytes)
        } catch {
            throw ReadingRefusal(error)
        }
        do {
            let start = detection.byteOrderMarkLength
            let utf8 = try TextDecoding.utf8(bytes, from: start, as: detection.encoding)
            return XMLSource(
                name: name,
                bytes: bytes,
                encoding: detection.encoding,
                utf8: utf8,
                byteOrderMarkLength: start
            )
        } catch {
            throw .undecodable(error, as: detection.encoding)
        }
    }

    private func parse(_ source: XMLSource) -> XMLReading {
        guard let document = readQuickly(source) else { return readWithReasons(source) }
        return XMLReading(document: document, diagnostics: [], source: source, parsedBytes: source.utf8.count)
    }

    /// Reads a document that has no mistake and nothing rare.
    ///
    /// - Parameter source: The document.
    /// - Returns: The document; nil when ``readWithReasons(_:)`` must have a look.
    package func readQuickly(_ source: XMLSource) -> ParsedDocument? {
        XMLQuickScan.read(source.utf8, limits: limits).map {
            ParsedDocument(source: source, arena: $0.arena, names: $0.names, rootIndex: $0.rootIndex)
        }
    }

    /// Reads with libxml2, which takes all that XML allows and says what is wrong.
    ///
    /// - Parameter source: The document.
    /// - Returns: The document, or the findings that stand in its way.
    package func readWithReasons(_ source: XMLSource) -> XMLReading {
        if let finding = LimitScan.firstFinding(in: source.utf8, limits: limits) {
            return refused(source, [diagnostic(for: finding, in: source)])
        }
        guard let outcome = parseText(source.utf8, limits: limits) else {
            return refused(source, [WellFormedness.outOfMemory(source)])
        }
        if let diagnostics = refusal(of: outcome, in: source) {
            return refused(source, diagnostics, parsedBytes: outcome.parsedBytes)
        }
        let document = ParsedDocument(
            source: source,
            arena: outcome.arena,
            names: outcome.names,
            rootIndex: outcome.rootIndex
        )
        return XMLReading(document: document, diagnostics: [], source: source, parsedBytes: outcome.parsedBytes)
    }

    /// What stands in the way of a document after the parse; nil when nothing does.
    private func refusal(of outcome: ParseOutcome, in source: XMLSource) -> [Diagnostic]? {
        if outcome.hasDocumentType { return [WellFormedness.documentType(source, at: 0..<0)] }
        if outcome.hasTooManyNames { return [WellFormedness.tooManyNames(source, limits.distinctNames)] }
        if outcome.hasTooManyDeclarations {
            return [WellFormedness.tooManyDeclarations(source, limits.attributesPerElement)]
        }
        if !outcome.isSupportedVersion { return [WellFormedness.version(source)] }
        if outcome.isWellFormed, outcome.rootIndex >= 0 {
            return WellFormedness.zeroByte(in: source).map { [$0] }
        }
        return WellFormedness.diagnostics(for: outcome.failures, in: source)
    }

    private func diagnostic(for finding: LimitScan.Finding, in source: XMLSource) -> Diagnostic {
        switch finding {
        case .documentType(let range): WellFormedness.documentType(source, at: range)
        case .exceeded(let limit, let value, let range): WellFormedness.exceeded(source, limit, value, at: range)
        }
    }

    private func refused(_ source: XMLSource, _ diagnostics: [Diagnostic], parsedBytes: Int = 0) -> XMLReading {
        XMLReading(document: nil, diagnostics: diagnostics, source: source, parsedBytes: parsedBytes)
    }

    private func refuse(_ bytes: [UInt8], _ name: String, _ refusal: ReadingRefusal) -> XMLReading {
        let shown = ShownBytes(bytes, name: name, refusal: refusal)
        return refused(shown.source, [refusal.diagnostic(in: shown)])
    }
}
