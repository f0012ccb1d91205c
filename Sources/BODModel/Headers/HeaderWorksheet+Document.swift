import BODMessage
import BODXML

extension HeaderWorksheet {
    mutating func addAddresses(_ bod: BusinessObjectDocument, _ overrides: HeaderOverrides) {
        let name = bod.name.map { Candidate(value: $0.documentName, origin: .element(bod.root)) }
        add(
            .documentName,
            stated: overrides.documentName,
            [name],
            otherwise: "the root element \(bod.root.localName) is not a verb followed by a noun",
            isRequired: true
        )
        add(
            .fromLogicalId,
            stated: overrides.fromLogicalID,
            [Candidate(bod.sender?.logicalID)],
            otherwise: "ApplicationArea/Sender has no LogicalID",
            isRequired: true
        )
        let standard = Candidate(value: LogicalID.default.description, origin: .standard)
        add(.toLogicalId, stated: overrides.toLogicalID, [standard], otherwise: nil)
    }

    mutating func addOrganisation(_ bod: BusinessObjectDocument, _ overrides: HeaderOverrides) {
        let number = bod.onlyNoun?.documentID
        add(
            .accountingEntity,
            stated: overrides.accountingEntity,
            [
                Candidate(bod.verb?.accountingEntityID), Candidate(number?.accountingEntity),
                Candidate(bod.bodID?.accountingEntity, of: bod),
            ],
            otherwise: "neither AccountingEntityID nor @accountingEntity nor BODID names one"
        )
        add(
            .location,
            stated: overrides.location,
            [Candidate(bod.verb?.locationID), Candidate(number?.location), Candidate(bod.bodID?.location, of: bod)],
            otherwise: "neither LocationID nor @location nor BODID names one"
        )
    }

    mutating func addDocument(_ bod: BusinessObjectDocument, _ overrides: HeaderOverrides) {
        let number = bod.onlyNoun?.documentID
        add(
            .documentId,
            stated: overrides.documentID,
            [Candidate(number?.id), bod.part(\.documentID)],
            otherwise: bod.severalNouns ?? "there is no DocumentID/ID, and BODID names no document"
        )
        addNumber(
            .variationId,
            stated: overrides.variationID,
            [Candidate(number?.variationID), bod.part(\.variationID)],
            otherwise: bod.severalNouns ?? "DocumentID/ID has no variationID"
        )
        add(
            .revisionId,
            stated: overrides.revisionID,
            [Candidate(number?.revisionID), bod.part(\.revisionID)],
            otherwise: bod.severalNouns ?? "DocumentID has no RevisionID"
        )
    }

    /// A document outside a batch has none of these, which needs no reason.
    mutating func addBatch(_ bod: BusinessObjectDocument, _ overrides: HeaderOverrides) {
        let id = bod.bodID
        add(.batchId, stated: overrides.batchID, [Candidate(id?.batchID, of: bod)], otherwise: nil)
        addNumber(
            .batchSequence,
            stated: overrides.batchSequence,
            [Candidate(id?.batchSequence, of: bod)],
            otherwise: nil
        )
        addNumber(.batchSize, stated: overrides.batchSize, [Candidate(id?.batchSize, of: bod)], otherwise: nil)
        addNumber(.batchRevision, stated: nil, [Candidate(id?.batchRevision, of: bod)], otherwise: nil)
    }
}

extension BusinessObjectDocument {
    /// The noun, when there is no doubt which one the headers mean.
    fileprivate var onlyNoun: Noun? { nouns.count == 1 ? nouns[0] : nil }

    /// Why a header about the one business document cannot be derived.
    fileprivate var severalNouns: String? {
        nouns.count > 1 ? "the document holds \(nouns.count) nouns, and a header names one" : nil
    }

    /// A part of BODID about the one business document.
    fileprivate func part(_ part: KeyPath<BODID, String?>) -> HeaderWorksheet.Candidate? {
        guard nouns.count <= 1 else { return nil }
        return HeaderWorksheet.Candidate(bodID?[keyPath: part], of: self)
    }
}
