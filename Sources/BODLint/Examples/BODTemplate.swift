import BODModel

/// A BOD without a fault, of which an example replaces the parts that it is about.
struct BODTemplate {
    let root: String
    let name: BODName

    static let attributes = #"releaseID="9.2" versionID="2.14.3""#

    static let sender = """
        <LogicalID>lid://infor.ln.ln01</LogicalID>
        <ComponentID>erp</ComponentID>
        <ConfirmationCode>OnError</ConfirmationCode>
        """

    func document(attributes: String, area: String, verb: String, nouns: String) -> String {
        let tag = root.filter { $0 != Example.marker }
        let mark = root.contains(Example.marker) ? String(Example.marker) : ""
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            \(mark)<\(tag) xmlns="\(BODNamespace.infor)" \(attributes)>
              <ApplicationArea>
                \(area)
              </ApplicationArea>
              <DataArea>
                \(verb)
                \(nouns)
              </DataArea>
            </\(tag)>
            """
    }

    func area(sender: String?, bodID: String?) -> String {
        let standard = "infor-nid:ACME_PRD:1000:S_1:4500001:?\(name.noun)&amp;verb=\(name.verb.rawValue)"
        return """
            <Sender>
            \(sender ?? Self.sender)
            </Sender>
            <CreationDateTime>2025-01-15T09:30:00Z</CreationDateTime>
            <BODID>\(bodID ?? standard)</BODID>
            """
    }

    var verb: String {
        """
        <\(name.verb.rawValue)>
          <TenantID>ACME_PRD</TenantID>
          <AccountingEntityID>1000</AccountingEntityID>
          <LocationID>S_1</LocationID>
          \(criteria)
        </\(name.verb.rawValue)>
        """
    }

    private var criteria: String {
        switch name.verb.kind {
        case .action:
            #"<ActionCriteria><ActionExpression actionCode="Add"/></ActionCriteria>"#
        case .request:
            "<Expression>/\(name.noun)</Expression>"
        case .response:
            """
            <OriginalApplicationArea><CreationDateTime>2025-01-15T09:00:00Z</CreationDateTime></OriginalApplicationArea>
            <ResponseCriteria><ResponseExpression actionCode="Accepted"/></ResponseCriteria>
            """
        }
    }

    var noun: String {
        """
        <\(name.noun)>
          <\(name.noun)Header>
            <DocumentID><ID accountingEntity="1000" location="S_1" variationID="3">4500001</ID></DocumentID>
          </\(name.noun)Header>
        </\(name.noun)>
        """
    }
}
