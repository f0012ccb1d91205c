import BODDiagnostics
import BODModel
import BODXML

/// A document that is too large to be held: the rules see each of its parts, and what they say is put together with what the schema says.
extension Linter {
    /// What the rules say of a part.
    ///
    /// - Parameters:
    ///   - bod: The part.
    ///   - view: Which findings about the part are findings about the document.
    /// - Returns: The findings, to which those of the schema are still to be added.
    func findings(in bod: BusinessObjectDocument, _ view: PartView) -> FindingList {
        var list = FindingList(limit: limit)
        check(bod, rules.filter { $0.description.scope == .line }, in: view, &list)
        return list
    }

    /// What a part says about findings in it; nil where documents may say nothing.
    func suppressions(in document: ParsedDocument) -> DocumentSuppressions? {
        allowsDocumentSuppressions ? DocumentSuppressions(document, registry: registry) : nil
    }

    /// Puts what the rules and the schema say of a part together.
    ///
    /// - Parameters:
    ///   - part: The part, with what the rules say.
    ///   - verdict: What the schema says.
    /// - Returns: The findings, with their places in the part.
    func report(_ part: PartDraft.Judged, _ verdict: PartVerdict) -> LintReport {
        var list = part.findings
        list.add(of: wanted(verdict.findings), dropped: verdict.dropped)
        let document = part.bod.document
        var pass = SuppressionPass(in: document, part.suppressions, suppressions)
        list.suppress(&pass)
        // Whether a suppression leaves nothing out shows in no part by itself.
        let remarks = wanted(pass.findings(selection, registry)).filter { finding in
            finding.id != UnusedSuppression.description.id && part.view.keeps(finding)
        }
        list.add(remarks)
        return list.report(pass).anchored(in: document)
    }

    /// What is left of findings about elements of which earlier parts have something.
    ///
    /// - Parameters:
    ///   - findings: What the schema says.
    ///   - inDocument: What the parts say about findings in them.
    /// - Returns: The findings.
    func report(late findings: [Diagnostic], _ inDocument: DocumentSuppressions) -> LintReport {
        var list = FindingList(limit: limit, wanted(findings))
        var pass = SuppressionPass(inDocument, suppressions)
        list.suppress(&pass)
        return list.report(pass)
    }
}
