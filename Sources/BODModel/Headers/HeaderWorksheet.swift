import BODMessage
import BODXML

/// The headers while they are gathered.
struct HeaderWorksheet {
    /// A value that a header could take.
    struct Candidate {
        let value: String
        let origin: DerivedHeader.Origin
    }

    private(set) var derived: [DerivedHeader] = []
    private(set) var underived: [UnderivedHeader] = []

    /// Takes what is stated, else the first candidate, else notes why there is none.
    mutating func add(
        _ parameter: MessageParameter,
        stated: String?,
        _ candidates: [Candidate?],
        otherwise reason: String?,
        isRequired: Bool = false
    ) {
        let own = stated.map { Candidate(value: $0, origin: .stated) }
        if let found = own ?? candidates.lazy.compactMap({ $0 }).first {
            derived.append(DerivedHeader(parameter: parameter, value: found.value, origin: found.origin))
        } else if let reason {
            underived.append(UnderivedHeader(parameter, reason, isRequired: isRequired))
        }
    }

    /// Takes a whole number, else notes that it is none.
    mutating func addNumber(
        _ parameter: MessageParameter,
        stated: Int64?,
        _ candidates: [Candidate?],
        otherwise reason: String?
    ) {
        let found = candidates.lazy.compactMap { $0 }.first
        if stated == nil, let found, !Self.isNumber(found.value) {
            underived.append(UnderivedHeader(parameter, "\(found.value) is not a whole number from 0 to \(Int64.max)"))
        } else {
            add(parameter, stated: stated.map(String.init), [found], otherwise: reason)
        }
    }

    /// The headers; nil when a required one is missing.
    func headers(_ overrides: HeaderOverrides) -> MessageHeaders? {
        guard let name = value(of: .documentName), let sender = value(of: .fromLogicalId) else { return nil }
        var headers = MessageHeaders(documentName: name, messageID: overrides.messageID, fromLogicalID: sender)
        headers.toLogicalID = value(of: .toLogicalId)
        headers.encoding = overrides.encoding ?? headers.encoding
        headers.characterSet = overrides.characterSet ?? headers.characterSet
        headers.accountingEntity = value(of: .accountingEntity)
        headers.location = value(of: .location)
        headers.documentID = value(of: .documentId)
        headers.variationID = number(of: .variationId)
        headers.revisionID = value(of: .revisionId)
        headers.batchID = value(of: .batchId)
        headers.batchSequence = number(of: .batchSequence)
        headers.batchSize = number(of: .batchSize)
        headers.batchRevision = number(of: .batchRevision)
        headers.source = overrides.source
        headers.custom = overrides.custom
        return headers
    }

    private func value(of parameter: MessageParameter) -> String? {
        derived.first { $0.parameter == parameter }?.value
    }

    private func number(of parameter: MessageParameter) -> Int64? { value(of: parameter).flatMap { Int64($0) } }

    private static func isNumber(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } && Int64(text) != nil
    }
}

extension HeaderWorksheet.Candidate {
    init?(_ field: ElementText?) {
        guard let field, let value = field.nonBlank else { return nil }
        self.init(value: value, origin: .element(field.element))
    }

    init?(_ attribute: AttributeNode?) {
        guard let attribute, let value = attribute.value.nonBlank else { return nil }
        self.init(value: value, origin: .attribute(attribute))
    }

    /// A part of BODID.
    init?(_ part: String?, of bod: BusinessObjectDocument) {
        guard let part, let element = bod.applicationArea?.bodID?.element else { return nil }
        self.init(value: part, origin: .bodID(element))
    }
}
