import BODModel
import BODXML

/// A text of a test that is no XML.
struct NotXML: Error {}

/// Reads a document as a BOD.
func readBOD(_ text: String) throws -> BusinessObjectDocument {
    guard let document = XMLReader().read(Array(text.utf8), name: "order.xml").document else { throw NotXML() }
    return BusinessObjectDocument(document)
}

/// A purchase order as LN publishes it.
let purchaseOrder = """
    <SyncPurchaseOrder xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2" versionID="2.14.x">
      <ApplicationArea>
        <Sender>
          <LogicalID>lid://infor.ln.ln01/3555</LogicalID>
          <ComponentID>erp</ComponentID>
          <ConfirmationCode>OnError</ConfirmationCode>
        </Sender>
        <CreationDateTime>2020-06-18T09:41:56Z</CreationDateTime>
        <BODID>infor-nid:TEST_TST:3555:S_350:PSU000049:1?PurchaseOrder&amp;verb=Sync&amp;batchID=B7&amp;batchSequence=2</BODID>
      </ApplicationArea>
      <DataArea>
        <Sync>
          <TenantID>TEST_TST</TenantID>
          <AccountingEntityID>3555</AccountingEntityID>
          <LocationID>S_350</LocationID>
          <ActionCriteria><ActionExpression actionCode="Add"/></ActionCriteria>
        </Sync>
        <PurchaseOrder>
          <PurchaseOrderHeader>
            <DocumentID>
              <ID accountingEntity="3555" location="S_350" variationID="5"> PSU000049 </ID>
              <RevisionID>2</RevisionID>
            </DocumentID>
          </PurchaseOrderHeader>
        </PurchaseOrder>
      </DataArea>
    </SyncPurchaseOrder>
    """
