public import BODXML

/// A view of a parsed document as a BOD: who sent it, what it asks for, and what it is about.
///
/// Making the view never fails; every part that the document lacks is nil or empty. The parts are found once, so that they are
/// cheap to ask for again and again.
///
/// ```swift
/// let bod = BusinessObjectDocument(document)
/// bod.name?.documentName                          // "Sync.PurchaseOrder"
/// bod.applicationArea?.sender?.logicalID?.value   // "lid://infor.ln.ln01"
/// bod.nouns.first?.documentID?.id?.value          // "PO-1"
/// ```
public struct BusinessObjectDocument: Sendable {
    /// The document.
    public let document: ParsedDocument
    /// The verb and the noun in the root element's name; nil when it is not made of them.
    public let name: BODName?
    /// Who sent the document, when, and under which identifier.
    public let applicationArea: ApplicationArea?
    /// The verb and the nouns.
    public let dataArea: DataArea?
    /// The identifier of the document, in its parts.
    public let bodID: BODID?
    /// All elements by name.
    public let elements: ElementIndex
    /// The elements that identify something: every `ID`, and those of the envelope that do under names of their own.
    public let identifiers: [ElementText]
    /// The elements that hold amounts, quantities, times, codes and indicators.
    public let values: ValueIndex
    /// What users added.
    package let userAreas: UserAreas

    /// Looks at a document as a BOD.
    ///
    /// - Parameter document: The document.
    public init(_ document: ParsedDocument) {
        let root = document.root
        let area = root.child("DataArea")
        let name = Self.name(of: root, dataArea: area)
        self.document = document
        self.name = name
        applicationArea = root.child("ApplicationArea").map(ApplicationArea.init)
        dataArea = area.map { DataArea($0, name: name) }
        bodID = applicationArea?.bodID?.nonBlank.map(BODID.init)
        elements = ElementIndex(document)
        identifiers = elements.groups.filter(Self.isIdentifier).flatMap(\.elements)
            .filter { !$0.hasChildElements }.map { ElementText($0) }
        userAreas = UserAreas(elements)
        values = ValueIndex(elements, hasUserAreas: !userAreas.elements.isEmpty)
    }

    private static let identifierNames: Set<String> = [
        "ID", "BODID", "LogicalID", "ComponentID", "TenantID", "AccountingEntityID", "LocationID", "RevisionID",
    ]

    private static let identifierEnding = NameEnding("ID")

    private static func isIdentifier(_ group: ElementIndex.Group) -> Bool {
        group.ends(in: identifierEnding) && identifierNames.contains(group.localName)
    }

    /// The root element.
    public var root: ElementNode { document.root }

    /// Who sent the document.
    public var sender: Sender? { applicationArea?.sender }

    /// The verb element.
    public var verb: VerbElement? { dataArea?.verb }

    /// Everything in the data area but the verb.
    public var nouns: [Noun] { dataArea?.nouns ?? [] }

    /// The verb that the root element names, else that of the verb element.
    public var verbInUse: Verb? { name?.verb ?? verb?.verb }

    /// Where a root element's name can be split in two ways, what stands in the data area decides.
    private static func name(of root: ElementNode, dataArea: ElementNode?) -> BODName? {
        let candidates = BODName.candidates(root.localName)
        guard candidates.count > 1, let dataArea else { return BODName(rootElement: root.localName) }
        let fitting = candidates.first { candidate in
            dataArea.childElements.contains { $0.isNamed(candidate.verb.rawValue) }
                && dataArea.childElements.contains { $0.isNamed(candidate.noun) }
        }
        return fitting ?? BODName(rootElement: root.localName)
    }
}
