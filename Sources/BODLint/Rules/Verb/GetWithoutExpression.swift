import BODDiagnostics
import BODModel
import BODXML

/// Reports a question that does not say what it asks for.
struct GetWithoutExpression: Rule {
    static let description = RuleDescription(
        "verb/get-without-expression",
        .error,
        name: "Get without an expression",
        summary: "Get holds an Expression that says what to select.",
        rationale: "OAGIS makes it mandatory; a receiver refuses the question, or answers with all its data",
        remedy: "add Expression with the path of what is wanted",
        supersedes: ["cvc/complex-type.2.4.b"],
        passing: [
            .bod("GetPurchaseOrder", verb: "<Get><Expression>/PurchaseOrder</Expression></Get>")
        ],
        failing: [
            .bod("GetPurchaseOrder", verb: "↓<Get/>"),
            .bod("GetPurchaseOrder", verb: "<Get>↓<Expression/></Get>"),
        ],
        references: [
            "OAGIS 9.0, Resources/Components/Common/Meta.xsd, RequestVerbType"
        ]
    )

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let verb = bod.verb, verb.verb == .get else { return }
        if verb.expressions.isEmpty { report(Finding(.missing, at: .startTag(verb.element))) }
        for expression in verb.expressions where expression.isBlank {
            report(Finding(.empty, at: .startTag(expression.element)))
        }
    }
}

extension Finding.Message {
    fileprivate static let missing = Self("Get has no Expression")
    fileprivate static let empty = Self("Expression is empty")
}
