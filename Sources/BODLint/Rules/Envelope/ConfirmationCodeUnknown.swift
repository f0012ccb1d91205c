import BODDiagnostics
import BODModel
import BODXML

/// Reports a confirmation code that OAGIS does not know.
struct ConfirmationCodeUnknown: Rule {
    static let description = RuleDescription(
        "envelope/confirmation-code-unknown",
        .warning,
        name: "Unknown ConfirmationCode",
        summary: "ConfirmationCode is Never, OnError or Always.",
        rationale: "a receiver that does not know the code may send no confirmation at all, also not of an error",
        remedy: "write OnError, which is what Infor's own applications send",
        passing: [.bod(sender: "<ConfirmationCode>OnError</ConfirmationCode>")],
        failing: [
            .bod(sender: "<ConfirmationCode>↓OnErrors</ConfirmationCode>"),
            .bod(sender: "<ConfirmationCode>↓always</ConfirmationCode>"),
        ],
        references: ["OAGIS 9.0, Resources/Components/Common/Meta.xsd, lines 155 to 163"]
    )

    private static let codes = ["Never", "OnError", "Always"]

    func check(_ bod: BusinessObjectDocument, _ report: (Finding) -> Void) {
        guard let code = bod.sender?.confirmationCode, let value = code.nonBlank else { return }
        guard !Self.codes.contains(where: { sameBytes($0, value) }) else { return }
        let meant = NearestName.of(value, among: Self.codes)
        let correction = meant.flatMap { Correction.text(of: code.element, to: $0, .unsafe) }
        report(Finding(.unknown(value, meant: meant), at: .content(code.element), correction: correction))
    }
}

extension Finding.Message {
    fileprivate static func unknown(_ code: String, meant: String?) -> Self {
        Self(
            "\(code) is not a confirmation code that OAGIS knows",
            remedy: meant.map { "write \($0), which is probably meant; the codes are Never, OnError and Always" }
        )
    }
}
