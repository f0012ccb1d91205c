import BODDiagnostics
import BODModel
import BODXML

/// Reports a processing instruction.
struct ProcessingInstruction: Rule {
    static let description = RuleDescription(
        "xml/processing-instruction",
        .warning,
        name: "Processing instruction",
        summary: "A BOD holds no processing instruction besides the XML declaration.",
        rationale:
            "no receiver needs one; what it says is lost on the way through ION, and some parsers act on a stylesheet that it names",
        remedy: "remove it; what it is to tell the receiver belongs into UserArea",
        passing: [
            .document(#"<?xml version="1.0"?><SyncItem/>"#),
            .document("<SyncItem><!-- <?x y?> --></SyncItem>"),
            .document("<?bod-ignore-file line/no-lines: a template?><SyncItem/>"),
        ],
        failing: [
            .document(
                #"""
                <?xml version="1.0"?>
                ↓<?xml-stylesheet href="order.xsl"?>
                <SyncItem/>
                """#
            ),
            .document("<SyncItem>↓<?acme cache?></SyncItem>"),
        ],
        references: [
            "XML 1.0, section 2.6"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard mayHaveInstructions(bod.document.source.utf8) else { return }
        check(bod.document.children, report)
        for element in bod.root.subtree { check(element.children, report) }
    }

    private func check(_ nodes: some Sequence<ChildNode>, _ report: (Finding) -> Void) {
        for case .processingInstruction(let target, let node) in nodes where !SuppressionComment.isTarget(target) {
            report(Finding(.instruction(target), at: .bytes(node.utf8Range)))
        }
    }

    /// Whether `<?` stands anywhere behind the XML declaration, also where it is no markup.
    private func mayHaveInstructions(_ text: [UInt8]) -> Bool {
        let text = text.span
        var place = text.firstIndex(of: 0x3F, from: 2)
        while let mark = place {
            if text[mark - 1] == 0x3C { return true }
            place = text.firstIndex(of: 0x3F, from: mark + 1)
        }
        return false
    }
}

extension Finding.Message {
    fileprivate static func instruction(_ target: String) -> Self {
        Self("the document holds a processing instruction for \(target.shortened)")
    }
}
