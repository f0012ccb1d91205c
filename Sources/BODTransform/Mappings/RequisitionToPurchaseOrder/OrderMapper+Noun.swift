import BODModel
import BODXML

extension OrderMapper {
    /// Makes a PurchaseOrder of a Requisition.
    mutating func order(from requisition: ElementNode, number: String?) -> ElementBuilder? {
        guard let type = schema.type("DataArea", "PurchaseOrder"),
            let headerType = schema.type("DataArea", "PurchaseOrder", "PurchaseOrderHeader"),
            let lineType = schema.type("DataArea", "PurchaseOrder", "PurchaseOrderLine")
        else { return nil }
        var order = TargetElement("PurchaseOrder", schema[type])
        copyAttributes(of: requisition, to: &order)
        let header = requisition.child("RequisitionHeader")
        let lines = requisition.children(named: "RequisitionLine")
        let context = OrderContext(header: header, lines: lines, number: number)
        order.add(self.header(context, headerType))
        for line in lines { order.add(self.line(line, context, lineType)) }
        for child in requisition.childElements where child != header && !child.isNamed("RequisitionLine") {
            lose(child, because: "Infor's PurchaseOrder has one header and lines, and nothing beside them")
        }
        return order.builder
    }

    private mutating func header(_ context: OrderContext, _ type: SchemaTypeID) -> ElementBuilder {
        var target = TargetElement("PurchaseOrderHeader", schema[type])
        if let header = context.header {
            parts.append(Part(source: header))
            fill(&target, from: header, by: MappingTable.header, context)
        }
        addIdentity(context, to: &target)
        addSupplier(context, to: &target)
        finishPart(&target, of: context.header)
        return target.builder
    }

    private mutating func line(_ line: ElementNode, _ context: OrderContext, _ type: SchemaTypeID) -> ElementBuilder {
        var target = TargetElement("PurchaseOrderLine", schema[type])
        parts.append(Part(source: line))
        fill(&target, from: line, by: MappingTable.line, context)
        isSilent = true
        for element in context.pushedDown where target.isEmpty(element.localName) { place(element, in: &target) }
        target.add(reference(to: line, context, in: target))
        isSilent = false
        finishPart(&target, of: line)
        return target.builder
    }

    private mutating func subLine(_ line: ElementNode, _ context: OrderContext, _ type: SchemaTypeID) -> ElementBuilder
    {
        var target = TargetElement("PurchaseOrderSubLine", schema[type])
        parts.append(Part(source: line))
        fill(&target, from: line, by: MappingTable.subLine, context)
        finishPart(&target, of: line)
        return target.builder
    }

    private mutating func fill(
        _ target: inout TargetElement,
        from source: ElementNode,
        by level: MappingTable.Level,
        _ context: OrderContext
    ) {
        copyAttributes(of: source, to: &target)
        if !source.text.isBlank { loseText(of: source) }
        var requesters: [(element: ElementNode, row: MappingRow)] = []
        for child in source.childElements {
            let isInfor = child.namespace.map { sameBytes($0, BODNamespace.infor) } ?? false
            guard isInfor, let row = level[child.localName] else {
                place(child, in: &target)
                continue
            }
            if case .requester = row.rule {
                requesters.append((child, row))
            } else {
                apply(row, to: child, in: &target, context)
            }
        }
        // Their party has to be there first, wherever it stands.
        for (element, row) in requesters { apply(row, to: element, in: &target, context) }
    }

    private mutating func apply(
        _ row: MappingRow,
        to element: ElementNode,
        in target: inout TargetElement,
        _ context: OrderContext
    ) {
        switch row.rule {
        case .same: place(element, in: &target)
        case .moved(let name, _): addSubLine(element, as: name, in: &target, context)
        case .toLines:
            if context.lines.isEmpty { lose(element, because: "\(row.reason), and there is none") }
        case .requester(let party): addRequester(element, to: party, row, in: &target)
        case .leftBehind: leaveBehind(element, because: row.reason)
        case .lost: lose(element, because: row.reason)
        case .reference: break
        }
    }

    private mutating func addSubLine(
        _ line: ElementNode,
        as name: String,
        in target: inout TargetElement,
        _ context: OrderContext
    ) {
        guard let slot = target.slot(name) else {
            return lose(line, because: "Infor's PurchaseOrder has no sublines here")
        }
        target.add(subLine(line, context, target.type.children[slot].type), at: slot)
    }

    /// Ends a part; the values put aside on the way become properties of its UserArea.
    private mutating func finishPart(_ target: inout TargetElement, of source: ElementNode?) {
        guard source != nil, let part = parts.popLast(), !part.properties.isEmpty else { return }
        let infor = BODNamespace.infor
        var area = target.take("UserArea") ?? ElementBuilder("UserArea", namespace: infor)
        for value in part.properties {
            let attributes = [AttributeBuilder("name", value.path), AttributeBuilder("type", "StringType")]
            let pair = ElementBuilder("NameValue", namespace: infor, attributes: attributes, text: value.text)
            area.append(ElementBuilder("Property", namespace: infor, children: [.element(pair)]))
        }
        target.add(area)
    }
}
