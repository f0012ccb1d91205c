import BODDiagnostics
import BODModel
import BODXML

/// Reports a part of the envelope that stands twice.
struct RepeatedPart: Rule {
    static let description = RuleDescription(
        "envelope/repeated-part",
        .error,
        name: "Repeated part",
        summary: "ApplicationArea, DataArea, Sender, CreationDateTime and BODID stand once in their place.",
        rationale: "receivers read the first and ignore the others, so what those hold is lost without a word",
        remedy: "send each DataArea as a BOD of its own; remove what stands twice",
        supersedes: ["cvc/complex-type.2.4.a"],
        passing: [.bod()],
        failing: [
            .document(
                """
                <SyncItem xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2">
                  <DataArea><Sync/><Item/></DataArea>
                  ↓<DataArea><Sync/><Item/></DataArea>
                </SyncItem>
                """
            ),
            .bod(area: "<BODID>a</BODID>↓<BODID>b</BODID>"),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd"]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        repeated(["ApplicationArea", "DataArea"], in: bod.root, report)
        guard let area = bod.applicationArea?.element else { return }
        repeated(["Sender", "CreationDateTime", "BODID"], in: area, report)
    }

    private func repeated(_ names: [String], in parent: ElementNode, _ report: (Finding) -> Void) {
        var first = [ElementNode?](repeating: nil, count: names.count)
        for child in parent.childElements {
            guard let place = names.firstIndex(where: child.isNamed) else { continue }
            if let known = first[place] {
                let name = names[place]
                let remark = Finding.Remark("the first is here", at: .startTag(known))
                report(Finding(.twice(name), at: .startTag(child), remarks: [remark], alsoAt: [.startTag(known)]))
            } else {
                first[place] = child
            }
        }
    }
}

extension Finding.Message {
    fileprivate static func twice(_ name: String) -> Self { Self("\(name) stands here a second time") }
}
