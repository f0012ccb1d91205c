import BODDiagnostics
import BODJSON
import BODMessage
import BODModel
import BODXML

/// Compares the headers of a message with what its document would give.
struct HeaderContradictions {
    private let request: JSONDocument
    private let headers: MessageHeaders
    private let derivation: HeaderDerivation
    private let document: ParsedDocument

    /// - Parameters:
    ///   - request: The ParameterRequest.
    ///   - headers: What was read from it.
    ///   - bod: The document that it is sent with.
    init(_ request: JSONDocument, _ headers: MessageHeaders, _ bod: BusinessObjectDocument) {
        self.request = request
        self.headers = headers
        derivation = HeaderDerivation(bod)
        document = bod.document
    }

    /// The findings, each at the value in the headers, with a note that leads to the place in the document.
    var findings: [Diagnostic] {
        let source = request.sourceText
        return derivation.derived.compactMap { derived in
            guard let stated = stated(derived.parameter), !stated.utf8.elementsEqual(derived.value.utf8) else {
                return nil
            }
            return finding(derived, stated, source)
        }
    }

    /// What the headers say; nil for what they need not agree on.
    ///
    /// A message may be sent, or sent again, by the connection point of another system than the one that the document names as its
    /// sender, and where it goes is for its sender to say.
    private func stated(_ parameter: MessageParameter) -> String? {
        switch parameter {
        case .fromLogicalId, .toLogicalId: nil
        default: headers.text(of: parameter) ?? headers.number(of: parameter).map(String.init)
        }
    }

    private func finding(_ derived: DerivedHeader, _ stated: String, _ source: SourceText) -> Diagnostic {
        let name = derived.parameter.rawValue
        let value = request.root[name]
        var finding = ContradictsDocument.diagnostic(
            "\(name) is \(stated.shortened), but the document says \(derived.value.shortened)",
            at: SourceLocation(file: request.file, range: value?.sourceRange(in: source), path: "/\(name)")
        )
        finding.remedy = "write \(derived.value.shortened), or send the document that the headers mean"
        if let place = place(of: derived.origin) {
            finding.notes = [Note("the document says so here", location: place.location(in: document))]
        }
        return finding
    }

    private func place(of origin: DerivedHeader.Origin) -> Place? {
        switch origin {
        case .element(let element):
            element == document.root ? .startTag(element) : .content(element)
        case .attribute(let attribute): .value(attribute)
        case .bodID(let element): .content(element)
        case .stated, .standard: nil
        }
    }
}
