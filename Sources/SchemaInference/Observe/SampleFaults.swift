import BODDiagnostics
import BODXML

/// Finds what no schema can accept, so that a sample with it teaches nothing.
enum SampleFaults {
    /// The faults of a document, in its order.
    static func find(in document: ParsedDocument, _ names: inout ObservedNames) -> [Diagnostic] {
        guard document.attributes.contains(where: { names.name($0.name, in: document).role.isInstance }) else {
            return []
        }
        var faults: [Diagnostic] = []
        for (ordinal, node) in document.nodes.enumerated() where node.attributeCount > 0 {
            let range = Int(node.firstAttribute)..<Int(node.firstAttribute) + Int(node.attributeCount)
            let isAffected = range.contains {
                names.name(document.attributes[$0].name, in: document).role.isInstance
            }
            if isAffected { faults += Self.faults(of: document.element(at: ordinal)) }
        }
        return faults
    }

    private static func faults(of element: ElementNode) -> [Diagnostic] {
        element.attributes.filter { InstanceNamespace.isInstance($0.name) }.compactMap { fault(of: $0, on: element) }
    }

    private static func fault(of attribute: AttributeNode, on element: ElementNode) -> Diagnostic? {
        switch attribute.localName {
        case "nil": nilFault(attribute, element)
        case "type": typeFault(attribute, element)
        case "schemaLocation", "noNamespaceSchemaLocation": nil
        default: .unknownInstanceAttribute(attribute)
        }
    }

    private static func typeFault(_ attribute: AttributeNode, _ element: ElementNode) -> Diagnostic? {
        guard let type = InstanceNamespace.declaredType(of: element) else { return .unknownDeclaredType(attribute) }
        guard type.namespace.text == XSDRenderer.namespace, type.local != "anyType" else { return nil }
        let hasAttributes = element.attributes.contains { !InstanceNamespace.isInstance($0.name) }
        let hasChildren = element.childElements.contains { _ in true }
        return hasAttributes || hasChildren ? .simpleTypeWithMore(attribute) : nil
    }

    private static func nilFault(_ attribute: AttributeNode, _ element: ElementNode) -> Diagnostic? {
        guard let isNil = InstanceNamespace.nilValue(of: element) else { return .nilIsNoTruthValue(attribute) }
        return isNil && !element.isEmpty ? .nilWithContent(attribute) : nil
    }
}

extension Diagnostic {
    fileprivate static func unknownDeclaredType(_ attribute: AttributeNode) -> Diagnostic {
        Diagnostic(
            "infer/unknown-type",
            .error,
            "xsi:type names a type with an undeclared prefix",
            explanation: "no schema can accept the document, because the type has no namespace to be looked up in",
            remedy: "declare the prefix on the element or above it",
            at: attribute.location
        )
    }

    fileprivate static func simpleTypeWithMore(_ attribute: AttributeNode) -> Diagnostic {
        Diagnostic(
            "infer/simple-type-with-more",
            .error,
            "xsi:type names the simple type \(attribute.value), and the element has attributes or child elements",
            explanation:
                "a simple type allows text and nothing else; every validator refuses the element, whatever its schema",
            remedy: "remove xsi:type, or name a type that allows what is there",
            at: attribute.location
        )
    }

    fileprivate static func unknownInstanceAttribute(_ attribute: AttributeNode) -> Diagnostic {
        Diagnostic(
            "infer/unknown-instance-attribute",
            .error,
            "XML Schema has no attribute \(attribute.name)",
            explanation:
                "only nil, type, schemaLocation and noNamespaceSchemaLocation exist in this namespace, and a schema may not add others",
            remedy: "correct the name, or put the attribute into a namespace of yours",
            at: attribute.location
        )
    }

    fileprivate static func nilIsNoTruthValue(_ attribute: AttributeNode) -> Diagnostic {
        Diagnostic(
            "infer/nil-value",
            .error,
            "\(attribute.name) is neither true nor false",
            explanation: "every validator refuses the element, whatever its schema",
            remedy: "write true or false",
            at: attribute.location
        )
    }

    fileprivate static func nilWithContent(_ attribute: AttributeNode) -> Diagnostic {
        Diagnostic(
            "infer/nil-with-content",
            .error,
            "\(attribute.element.name) is nil and has content",
            explanation:
                "a nil element has to be empty (XSD 1.0 part 1, cvc-elt 3.2.1); every validator refuses this one",
            remedy: "remove the content, or remove \(attribute.name)",
            at: attribute.location
        )
    }
}
