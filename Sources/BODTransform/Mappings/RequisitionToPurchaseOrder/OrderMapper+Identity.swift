import BODDiagnostics
import BODModel
import BODXML

extension OrderMapper {
    /// The order's own number and date, and the reference to the requisition.
    mutating func addIdentity(_ context: OrderContext, to target: inout TargetElement) {
        if let id = orderID(context) { target.add(id) }
        target.add("DocumentDateTime", text: options.creationDateTime)
        target.add("OrderDateTime", text: options.creationDateTime)
        guard let source = context.documentID, let slot = target.slot("RequisitionReference") else { return }
        noteLosses(of: source, context.lines.isEmpty ? "PurchaseOrderHeader" : "PurchaseOrderLine")
        isSilent = true
        var reference = TargetElement("RequisitionReference", schema[target.type.children[slot].type])
        place(source, in: &reference)
        isSilent = false
        target.add(reference.builder, at: slot)
    }

    /// The number with the attributes that say where it is unique; not those that say which version of what it is.
    private mutating func orderID(_ context: OrderContext) -> ElementBuilder? {
        let source = context.documentID?.child("ID")
        guard let number = context.number ?? source.map({ $0.text }), !number.isBlank else { return nil }
        if context.number == nil, let source {
            report(
                "transform/number-taken-over",
                .info,
                "the order takes the requisition's number \(number.preview)",
                "a purchasing system usually gives orders numbers of its own",
                "give the order's number if there is one",
                source.contentLocation
            )
        }
        let kept = ["accountingEntity", "location"].compactMap { source?.attribute($0) }
        let id = ElementBuilder(
            "ID",
            namespace: BODNamespace.infor,
            attributes: kept.map { AttributeBuilder($0.name, $0.value) },
            text: number
        )
        return ElementBuilder("DocumentID", namespace: BODNamespace.infor, children: [.element(id)])
    }

    /// The reference of a line; it holds more of the number's attributes than that of the header.
    mutating func reference(to line: ElementNode, _ context: OrderContext, in target: TargetElement) -> ElementBuilder {
        let slot = target.slot("RequisitionReference")
        var reference = TargetElement(
            "RequisitionReference",
            schema[slot.map { target.type.children[$0].type }]
        )
        if let source = context.documentID { place(source, in: &reference) }
        if let number = line.child("LineNumber") { reference.add("LineNumber", text: number.text) }
        return reference.builder
    }

    /// What of the requisition's number no reference can hold; the variation counts versions of the requisition alone.
    private mutating func noteLosses(of source: ElementNode, _ part: String) {
        guard let type = schema.type("DataArea", "PurchaseOrder", part, "RequisitionReference", "DocumentID") else {
            return
        }
        for attribute in source.attributes { lose(attribute) }
        for child in source.childElements {
            guard let slot = schema[type].index(of: child.name) else {
                lose(child, because: "Infor's references have ID and RevisionID")
                continue
            }
            let allowed = schema[schema[type].children[slot].type].attributes + [XMLName("variationID")]
            for attribute in child.attributes where !allowed.contains(attribute.name) { lose(attribute) }
        }
    }

    /// An order is to one supplier; where only lines name it, the header gets it too.
    mutating func addSupplier(_ context: OrderContext, to target: inout TargetElement) {
        guard target.isEmpty("SupplierParty"), let supplier = context.suppliers.first?.element else { return }
        isSilent = true
        place(supplier, in: &target)
        isSilent = false
    }

    /// Makes the requester a contact of a party, which is made when the requisition does not have it.
    mutating func addRequester(
        _ element: ElementNode,
        to party: String,
        _ row: MappingRow,
        in target: inout TargetElement
    ) {
        guard let slot = target.slot(party), let around = element.parent else {
            return lose(element, because: row.reason)
        }
        let type = schema[target.type.children[slot].type]
        let contactName = "RequesterContact"
        guard let contactSlot = type.index(of: XMLName(contactName, namespace: BODNamespace.infor)),
            around.child(party)?.child(contactName) == nil
        else { return lose(element, because: "the requisition has a RequesterContact beside it") }
        var contact = TargetElement(contactName, schema[type.children[contactSlot].type])
        fillContact(&contact, from: element)
        var builder = TargetElement(party, type)
        if let source = around.child(party) {
            isSilent = true
            for child in source.childElements { place(child, in: &builder) }
            copyAttributes(of: source, to: &builder)
            isSilent = false
        }
        if !contact.holdsNothing { builder.add(contact.builder) }
        _ = target.take(party)
        target.add(builder.builder)
    }

    /// A contact has numbers, one name and ways to reach it; they may stand in the party or in its contact.
    private mutating func fillContact(_ contact: inout TargetElement, from party: ElementNode) {
        for child in party.childElements {
            switch child.localName {
            case "PartyIDs", "Contact":
                for inner in child.childElements { placeContactPart(inner, in: &contact) }
                for attribute in child.attributes { lose(attribute) }
            default: placeContactPart(child, in: &contact)
            }
        }
        for attribute in party.attributes { lose(attribute) }
    }

    private mutating func placeContactPart(_ element: ElementNode, in contact: inout TargetElement) {
        if let slot = contact.type.index(of: element.name), contact.hasRoom(at: slot) {
            contact.add(convert(element, to: contact.type.children[slot].type), at: slot)
        } else {
            lose(element, because: "a RequesterContact has only ID, one Name and Communication")
        }
    }
}
