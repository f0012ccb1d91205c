import BODDiagnostics
import BODModel
import BODXML

/// Reports lines that end in different ways.
struct MixedLineEndings: Rule {
    static let description = RuleDescription(
        "xml/mixed-line-endings",
        .info,
        name: "Mixed line endings",
        summary: "All lines of a document end in the same way.",
        rationale: "XML reads them all alike, but a signature, a checksum or a comparison of files does not",
        remedy: "let one program write the whole document, or normalise the line endings afterwards",
        isAboutMarkup: true,
        passing: [
            .document("<SyncItem>\n</SyncItem>\n", unchanging: [.carriageReturns]),
            .document("<SyncItem>\r\n</SyncItem>\r\n", unchanging: [.carriageReturns]),
        ],
        failing: [
            .document("<SyncItem>\r\n<Sync/>↓\n</SyncItem>\r\n", unchanging: [.carriageReturns, .withoutIndentation])
        ],
        references: [
            "XML 1.0, section 2.11"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        let utf8 = bod.document.source.utf8
        let text = utf8.span
        // Without a CR all lines end in LF.
        guard text.firstIndex(of: 0x0D, from: 0) != nil, let first = text.lineEnding(from: 0) else { return }
        var index = first.upperBound
        while let ending = text.lineEnding(from: index) {
            if ending.count != first.count || text[ending.lowerBound] != text[first.lowerBound] {
                report(Finding(.mixed(text.name(of: first), text.name(of: ending)), at: .bytes(ending)))
                return
            }
            index = ending.upperBound
        }
    }
}

extension Finding.Message {
    fileprivate static func mixed(_ first: String, _ other: String) -> Self {
        Self("this line ends in \(other), the first one in \(first)")
    }
}
