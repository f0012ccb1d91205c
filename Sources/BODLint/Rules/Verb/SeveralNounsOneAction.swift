import BODDiagnostics
import BODModel
import BODXML

/// Reports several nouns under one verb.
struct SeveralNounsOneAction: Rule {
    static let description = RuleDescription(
        "verb/several-nouns-one-action",
        .warning,
        name: "Several nouns share one action",
        summary: "A document that is not an answer to Get holds one noun.",
        rationale: "the message headers name one document, so ION and the Data Lake file all nouns under the first one",
        remedy: "send each noun as a BOD of its own",
        scope: .document,
        passing: [
            .bod("ShowItem", nouns: "<Item/><Item/>")
        ],
        failing: [
            .bod("SyncItem", nouns: "<Item/>↓<Item/>")
        ],
        references: [
            "Infor ION Development Guide, “Message headers”"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let verb = bod.verbInUse, verb != .show, verb != .list, let first = bod.nouns.first else { return }
        let nouns = bod.nouns.filter { sameBytes($0.name, first.name) }
        guard nouns.count > 1 else { return }
        report(Finding(.several(nouns.count, first.name), at: .startTag(nouns[1].element)))
    }
}

extension Finding.Message {
    fileprivate static func several(_ count: Int, _ noun: String) -> Self {
        Self("the document holds \(count) nouns \(noun) under one verb")
    }
}
