import BODDiagnostics
import BODModel
import BODXML

/// Reports files that are packed into a document.
struct EmbeddedBinary: Rule {
    /// From so many characters on a text in the alphabet of Base64 is a file, not a key or a checksum.
    static let threshold = 2_048

    static let description = RuleDescription(
        "size/embedded-binary",
        .info,
        name: "File inside a document",
        summary: "A document holds no file in Base64.",
        rationale:
            "a picture or a PDF makes a message a third larger than itself, and ION advises against files inside of documents",
        remedy:
            "store the file in a document management system, and send its address in DocumentReference or Attachment",
        passing: [
            .bod(
                nouns: "<PurchaseOrder><Attachment><FileName>offer.pdf</FileName></Attachment></PurchaseOrder>"
            ),
            .bod(
                nouns:
                    "<PurchaseOrder><Note>\(String(repeating: "a note of many words ", count: 150))</Note></PurchaseOrder>"
            ),
        ],
        failing: [
            .bod(
                nouns:
                    "<PurchaseOrder><Attachment><EmbeddedData>↓\(String(repeating: "JVBERi0x", count: 260))</EmbeddedData></Attachment></PurchaseOrder>"
            )
        ],
        references: ["Infor ION Development Guide, “Batch processing”", "RFC 4648"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard Base64Text.mayBe(in: bod.document.source.utf8, of: Self.threshold) else { return }
        for value in bod.texts(where: { $0.count >= Self.threshold && Base64Text.isWhole($0) }) {
            report(Finding(.file(value.name, value.text.utf8.count), at: value.place))
        }
    }
}

extension Finding.Message {
    fileprivate static func file(_ name: String, _ count: Int) -> Self {
        Self("\(name) holds a file in Base64, of \(count) characters")
    }
}
