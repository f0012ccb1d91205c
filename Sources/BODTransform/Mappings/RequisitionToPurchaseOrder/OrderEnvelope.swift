import BODDiagnostics
import BODModel
import BODXML

/// Makes the document around the orders: who sends it, when, under which identifier, and what it asks for.
struct OrderEnvelope {
    let bod: BusinessObjectDocument
    let options: OrderOptions
    let name: BODName

    /// The document with its orders.
    func document(_ orders: [ElementBuilder], number: String?, _ mapper: inout OrderMapper) -> DocumentBuilder {
        var root = TargetElement(name.description, mapper.schema[mapper.schema.root])
        for attribute in bod.root.attributes where attribute.name.namespace != BODNamespace.schemaInstance {
            let isKept = root.type.attributes.contains(attribute.name)
            if isKept {
                root.attributes.append(AttributeBuilder(attribute.name, attribute.value))
            } else {
                mapper.lose(attribute)
            }
        }
        if !root.attributes.contains(where: { $0.name == XMLName("releaseID") }) {
            root.attributes.insert(AttributeBuilder("releaseID", "9.2"), at: 0)
        }
        root.add(applicationArea(number: number, &mapper))
        root.add(dataArea(orders, &mapper))
        var builder = root.builder
        if mapper.hasOpenContent { builder.namespaceDeclarations = prefixes }
        return DocumentBuilder(root: builder)
    }

    /// The prefixes of the requisition's root, which copied elements may use.
    private var prefixes: [NamespaceDeclaration] {
        [NamespaceDeclaration(namespace: BODNamespace.infor)]
            + bod.root.namespaceDeclarations.filter { !$0.prefix.isEmpty }.map {
                NamespaceDeclaration(prefix: $0.prefix, namespace: $0.namespace)
            }
    }

    private func applicationArea(number: String?, _ mapper: inout OrderMapper) -> ElementBuilder {
        var area = TargetElement("ApplicationArea", mapper.schema[mapper.schema.type("ApplicationArea")])
        let children = bod.applicationArea.map { Array($0.element.childElements) } ?? []
        for child in children {
            switch child.localName {
            case "CreationDateTime", "BODID": continue
            case "Signature":
                mapper.lose(child, because: "it is the signature of the requisition, and does not fit the order")
            default: mapper.place(child, in: &area)
            }
        }
        if let logicalID = options.logicalID { setSender(logicalID, in: &area) }
        area.add("CreationDateTime", text: options.creationDateTime)
        if let id = bodID(number: number, &mapper) { area.add("BODID", text: id) }
        return area.builder
    }

    private func setSender(_ logicalID: String, in area: inout TargetElement) {
        var sender = area.take("Sender") ?? ElementBuilder("Sender", namespace: BODNamespace.infor)
        let new = ElementBuilder("LogicalID", namespace: BODNamespace.infor, text: logicalID)
        let index = sender.children.firstIndex { child in
            if case .element(let element) = child { element.name == new.name } else { false }
        }
        if let index { sender.children[index] = .element(new) } else { sender.children.insert(.element(new), at: 0) }
        area.add(sender)
    }

    private func dataArea(_ orders: [ElementBuilder], _ mapper: inout OrderMapper) -> ElementBuilder {
        var area = TargetElement("DataArea", mapper.schema[mapper.schema.type("DataArea")])
        if let type = mapper.schema.type("DataArea", name.verb.rawValue) {
            var verb = TargetElement(name.verb.rawValue, mapper.schema[type])
            for id in [bod.verb?.tenantID, bod.verb?.accountingEntityID, bod.verb?.locationID] {
                if let id { mapper.place(id.element, in: &verb) }
            }
            let code = AttributeBuilder("actionCode", ActionCode.add.rawValue)
            let expression = ElementBuilder("ActionExpression", namespace: BODNamespace.infor, attributes: [code])
            verb.add(ElementBuilder("ActionCriteria", namespace: BODNamespace.infor, children: [.element(expression)]))
            area.add(verb.builder)
        }
        for order in orders { area.add(order) }
        return area.builder
    }

    /// LN's form of the identifier, when the tenant is known; M3's is a random number, which would not be the same twice.
    private func bodID(number: String?, _ mapper: inout OrderMapper) -> String? {
        let id = bod.nouns.first?.documentID
        guard let tenant = bod.verb?.tenantID?.nonBlank ?? bod.bodID?.tenantID, let number else {
            mapper.report(
                "transform/bod-id-missing",
                .warning,
                "the order has no BODID",
                "it is made of the tenant and the order's number, and the requisition does not give both",
                "add TenantID to the requisition's verb, or a BODID to the order",
                (bod.applicationArea?.element ?? bod.root).location
            )
            return nil
        }
        let entity =
            bod.verb?.accountingEntityID?.nonBlank ?? id?.accountingEntity?.value ?? bod.bodID?.accountingEntity ?? ""
        let location = bod.verb?.locationID?.nonBlank ?? id?.location?.value ?? bod.bodID?.location ?? ""
        return "infor-nid:\(tenant):\(entity):\(location):\(number):?\(name.noun)&verb=\(name.verb.rawValue)"
    }
}
