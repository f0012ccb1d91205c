import BODDiagnostics
import BODModel
import BODXML

/// Reports a schema location that is for another document.
struct SchemaLocationMismatch: Rule {
    static let description = RuleDescription(
        "envelope/schema-location-mismatch",
        .warning,
        name: "Schema location of another document",
        summary: "xsi:schemaLocation names the namespace of the root element and the schema of its verb and noun.",
        rationale: "a validator that follows the hint judges the document by the wrong schema, or by none",
        remedy: "name the schema of this document, or leave xsi:schemaLocation out",
        passing: [
            .bod(attributes: Self.attribute("http://schema.infor.com/InforOAGIS/2 BODs/SyncPurchaseOrder.xsd")),
            .bod(attributes: Self.attribute("http://schema.infor.com/InforOAGIS/2 InforOAGIS.xsd")),
        ],
        failing: [
            .bod(attributes: Self.attribute("↓http://schema.infor.com/InforOAGIS/2 BODs/SyncSalesOrder.xsd")),
            .bod(attributes: Self.attribute("↓http://www.openapplications.org/oagis/9 SyncPurchaseOrder.xsd")),
        ],
        references: ["XML Schema 1.0 Part 1, section 4.3.2"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let attribute = bod.schemaLocation, let namespace = bod.root.namespace else { return }
        let words = attribute.value.listItems
        guard !words.isEmpty, words.count.isMultiple(of: 2) else { return }
        guard let place = stride(from: 0, to: words.count, by: 2).first(where: { sameBytes(words[$0], namespace) })
        else {
            report(Finding(.otherNamespace(words[0]), at: .value(attribute)))
            return
        }
        guard let schema = schemaName(words[place + 1]), !sameBytes(schema, bod.root.localName),
            BODName(rootElement: schema) != nil
        else { return }
        report(Finding(.otherDocument(schema, root: bod.root.localName), at: .value(attribute)))
    }

    /// The name of a schema's file without folder and ending.
    private func schemaName(_ location: String) -> String? {
        guard endsInBytes(location, ".xsd") else { return nil }
        let isSeparator = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
        return location.utf8.split(whereSeparator: isSeparator).last.flatMap { String($0.dropLast(4)) }
    }

    private static func attribute(_ value: String) -> String {
        #"releaseID="9.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="\#(value)""#
    }
}

extension Finding.Message {
    fileprivate static func otherNamespace(_ namespace: String) -> Self {
        Self("xsi:schemaLocation is for the namespace \(namespace), which is not the root element's")
    }

    fileprivate static func otherDocument(_ schema: String, root: String) -> Self {
        Self("xsi:schemaLocation names the schema of \(schema), the root element is \(root)")
    }
}
