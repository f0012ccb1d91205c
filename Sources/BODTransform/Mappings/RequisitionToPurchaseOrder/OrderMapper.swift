import BODDiagnostics
import BODModel
import BODXML

/// Makes the elements of an order from those of a requisition, and notes what has no place.
struct OrderMapper {
    /// The header, line or subline that is being mapped, with what of it is to go to its UserArea.
    struct Part {
        let source: ElementNode
        var properties: [LostValues.Value] = []
    }

    let options: OrderOptions
    let schema: TargetSchema
    var findings: DiagnosticCollector
    var parts: [Part] = []
    /// Set while something is copied a second time, whose losses are noted already.
    var isSilent = false
    /// Whether elements were copied whose names may need the prefixes of the requisition.
    var hasOpenContent = false

    init(options: OrderOptions, schema: TargetSchema) {
        self.options = options
        self.schema = schema
        findings = DiagnosticCollector(limit: options.limits.findings)
    }

    /// Puts an element where the order's type has it, else where its row says.
    mutating func place(_ element: ElementNode, in target: inout TargetElement) {
        guard let slot = target.type.index(of: element.name) else { return placeByRow(element, in: &target) }
        guard target.hasRoom(at: slot) else {
            return lose(element, because: "Infor's PurchaseOrder has \(element.localName) only once here")
        }
        target.add(convert(element, to: target.type.children[slot].type), at: slot)
    }

    private mutating func placeByRow(_ element: ElementNode, in target: inout TargetElement) {
        let isInfor = element.namespace.map { sameBytes($0, BODNamespace.infor) } ?? false
        guard isInfor, let row = MappingTable.nestedRow(element.localName, in: target.name.local) else {
            return lose(element, because: "neither Requisition nor PurchaseOrder of Infor knows it")
        }
        switch row.rule {
        case .moved(let path, let setting): move(element, to: path, setting, row, in: &target)
        case .leftBehind: leaveBehind(element, because: row.reason)
        case .same, .toLines, .reference, .requester, .lost: lose(element, because: row.reason)
        }
    }

    /// Moves an element, unless the requisition has the other one too, which must not be changed.
    private mutating func move(
        _ element: ElementNode,
        to path: String,
        _ setting: MappingRule.AttributeSetting?,
        _ row: MappingRow,
        in target: inout TargetElement
    ) {
        let names = path.split(separator: "/").map(String.init)
        let isOccupied = names.first.map { element.parent?.child($0) != nil } ?? true
        let mayStandBeside = setting?.child != nil
        guard let slot = names.first.flatMap({ target.slot($0) }), !isOccupied || mayStandBeside else {
            return lose(element, because: "the requisition has \(names.first ?? path) beside it")
        }
        if let setting, let attribute = setting.attribute(of: element), !sameBytes(attribute.value, setting.value) {
            lose(attribute)
        }
        let type = target.type.children[slot].type
        guard names.count == 2 else {
            target.add(set(setting, on: convert(element, to: type, as: names[0])), at: slot)
            return
        }
        var around = TargetElement(names[0], schema[type])
        guard let inner = around.slot(names[1]) else { return lose(element, because: row.reason) }
        around.add(convert(element, to: around.type.children[inner].type, as: names[1]), at: inner)
        target.add(around.builder, at: slot)
    }

    private func set(_ setting: MappingRule.AttributeSetting?, on builder: ElementBuilder) -> ElementBuilder {
        guard let setting else { return builder }
        var builder = builder
        guard let name = setting.child else {
            builder.setAttribute(setting.name, setting.value)
            return builder
        }
        for (index, child) in builder.children.enumerated() {
            guard case .element(var inner) = child, sameBytes(inner.name.local, name) else { continue }
            inner.setAttribute(setting.name, setting.value)
            builder.children[index] = .element(inner)
        }
        return builder
    }

    /// Makes the element of the order from one of the requisition, text as it is written.
    ///
    /// The walk is recursive: it is no deeper than the types of the order, which the user does not choose.
    mutating func convert(_ element: ElementNode, to id: SchemaTypeID, as name: String? = nil) -> ElementBuilder {
        let type = schema[id]
        if type.isOpen {
            hasOpenContent = true
            var copy = ElementBuilder(copying: element)
            copy.name = XMLName(name ?? element.localName, namespace: BODNamespace.infor)
            return copy
        }
        var target = TargetElement(name ?? element.localName, type)
        copyAttributes(of: element, to: &target)
        copyText(of: element, to: &target)
        for child in element.childElements { place(child, in: &target) }
        return target.builder
    }

    mutating func copyAttributes(of element: ElementNode, to target: inout TargetElement) {
        for attribute in element.attributes {
            if target.type.attributes.contains(attribute.name) {
                target.attributes.append(AttributeBuilder(attribute.name, attribute.value))
            } else {
                lose(attribute)
            }
        }
    }

    private mutating func copyText(of element: ElementNode, to target: inout TargetElement) {
        let text = element.text
        if target.type.hasText {
            target.text = text
        } else if !text.isBlank {
            loseText(of: element)
        }
    }
}

extension MappingRule.AttributeSetting {
    /// The attribute of the requisition that the setting replaces.
    fileprivate func attribute(of element: ElementNode) -> AttributeNode? {
        (child.map { element.child($0) } ?? element)?.attribute(name)
    }
}
