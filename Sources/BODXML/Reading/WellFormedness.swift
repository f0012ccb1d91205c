import BODDiagnostics

/// The findings about a text that is not well-formed, namespace-well-formed, or above a limit.
enum WellFormedness {
    static func diagnostics(for failures: [ParserFailure], in source: XMLSource) -> [Diagnostic] {
        let unbound = failures.filter { $0.code == FailureCode.undefinedNamespace }
        if let fatal = failures.first(where: { $0.level == 3 }) {
            return [diagnostic(for: fatal, in: source)]
        }
        if !unbound.isEmpty { return unbound.map { diagnostic(for: $0, in: source) } }
        if let first = failures.first { return [diagnostic(for: first, in: source)] }
        let message = FailureMessage(
            summary: "the text is not an XML document",
            remedy: "check that the whole file was written"
        )
        return [finding("xml/not-well-formed", message, source, at: source.utf8.count..<source.utf8.count)]
    }

    private static func diagnostic(for reported: ParserFailure, in source: XMLSource) -> Diagnostic {
        let failure = clarified(reported, in: source.utf8)
        let range = FailurePlace.range(of: failure, in: source)
        if failure.code == FailureCode.undefinedNamespace {
            return finding("xml/unbound-prefix", FailureMessage(failure), source, at: range)
        }
        return finding("xml/not-well-formed", FailureMessage(failure), source, at: range)
    }

    /// The finding about a byte of zero behind the root element, where libxml2 takes it for the end of the text and passes over the rest.
    ///
    /// - Parameter source: A document that libxml2 accepts.
    /// - Returns: The finding; nil when there is no such byte.
    static func zeroByte(in source: XMLSource) -> Diagnostic? {
        guard let place = source.utf8.firstIndex(of: 0) else { return nil }
        let failure = ParserFailure(
            code: FailureCode.invalidCharacter,
            level: 3,
            detail: nil,
            otherDetail: nil,
            element: nil,
            otherLine: 0,
            offset: place
        )
        return diagnostic(for: failure, in: source)
    }

    /// A missing name belongs to the tag or the reference that begins nearest before it; a byte of zero is no end.
    private static func clarified(_ failure: ParserFailure, in text: [UInt8]) -> ParserFailure {
        var failure = failure
        let reached = min(max(failure.offset, 0), text.count)
        if reached < text.count, text[reached] == 0 {
            failure.code = FailureCode.invalidCharacter
            return failure
        }
        let opening = text[..<reached].lastIndex { $0 == 0x3C || $0 == 0x26 }
        if failure.code == FailureCode.referenceNameRequired, let opening, text[opening] == 0x3C {
            failure.code = FailureCode.tagNameRequired
        }
        return failure
    }

    static func documentType(_ source: XMLSource, at range: Range<Int>) -> Diagnostic {
        let isPage = HTMLPage.isLikely(source.utf8)
        return Diagnostic(
            "xml/doctype",
            .error,
            isPage ? "this looks like an HTML page, not a BOD" : "a document type declaration is not allowed",
            explanation: isPage
                ? "a server's error or log-in page is often saved in place of the document"
                : "a DOCTYPE can read files, open connections and expand without bound; no BOD has one",
            remedy: isPage
                ? "open the file, read what the page says, and fetch the document again"
                : "remove the DOCTYPE; write characters in place of the entities it declares",
            at: source.location(range)
        )
    }

    static func exceeded(_ source: XMLSource, _ limit: LimitScan.Limit, _ value: Int, at range: Range<Int>)
        -> Diagnostic
    {
        let (what, flag) = limit.words
        return Diagnostic(
            "xml/limit-exceeded",
            .error,
            "\(what) is above the limit of \(value)",
            explanation: "a document like this can keep a parser busy for minutes",
            remedy: limit.isAtMost(value)
                ? "write the document so that it needs less; no larger limit can be set"
                : "raise the limit with \(flag) if the document is meant to be so",
            at: source.location(range)
        )
    }

    static func tooManyDeclarations(_ source: XMLSource, _ limit: Int) -> Diagnostic {
        Diagnostic(
            "xml/limit-exceeded",
            .error,
            "more than \(limit) namespace declarations hold at one place",
            explanation: "for every name a parser looks at all of them, which can keep it busy for minutes",
            remedy: "raise the limit with --max-attributes if the document is meant to be so",
            at: source.location(0..<0)
        )
    }

    static func tooManyNames(_ source: XMLSource, _ limit: Int) -> Diagnostic {
        Diagnostic(
            "xml/limit-exceeded",
            .error,
            "the document has more different names than the limit of \(limit)",
            explanation: "a document like this can keep a parser busy for minutes",
            remedy: "raise the limit with --max-names if the document is meant to be so",
            at: SourceLocation(file: source.name)
        )
    }

    static func version(_ source: XMLSource) -> Diagnostic {
        let declaration = source.utf8.prefix(200)
        let end = declaration.firstIndex(of: 0x3E).map { $0 + 1 } ?? 0
        return finding(
            "xml/not-well-formed",
            FailureMessage(
                summary: "the XML version is not 1.0",
                explanation: "XML 1.1 allows characters and names that receivers of BODs refuse",
                remedy: "write <?xml version=\"1.0\" …?>"
            ),
            source,
            at: 0..<end
        )
    }

    static func outOfMemory(_ source: XMLSource) -> Diagnostic {
        Diagnostic(
            "xml/not-well-formed",
            .error,
            "the parser could not be started for lack of memory",
            at: SourceLocation(file: source.name)
        )
    }

    private static func finding(
        _ id: DiagnosticID,
        _ message: FailureMessage,
        _ source: XMLSource,
        at range: Range<Int>
    ) -> Diagnostic {
        Diagnostic(
            id,
            .error,
            message.summary,
            explanation: message.explanation,
            remedy: message.remedy,
            at: source.location(range)
        )
    }
}

extension LimitScan.Limit {
    /// Whether a value is the greatest that may be set.
    fileprivate func isAtMost(_ value: Int) -> Bool {
        switch self {
        case .depth: value >= XMLLimits.mostDepth
        case .attributeValue, .text, .comment, .processingInstruction: value >= XMLLimits.mostValueBytes
        case .attributes, .name: false
        }
    }

    /// What is too large, and the option that raises its limit.
    var words: (what: String, flag: String) {
        switch self {
        case .depth: ("the depth of elements inside one another", "--max-depth")
        case .attributes: ("the number of attributes on one element", "--max-attributes")
        case .attributeValue: ("the length of one attribute value in bytes", "--max-value-bytes")
        case .text: ("the length of one text in bytes", "--max-value-bytes")
        case .comment: ("the length of one comment in bytes", "--max-value-bytes")
        case .processingInstruction: ("the length of one processing instruction in bytes", "--max-value-bytes")
        case .name: ("the length of one name in bytes", "--max-name-bytes")
        }
    }
}
