import BODDiagnostics

/// Headers that say something else than the document that they are sent with; reported where both are linted together.
enum ContradictsDocument: FindingKind {
    static let description = RuleDescription(
        "header/contradicts-document",
        .error,
        name: "Headers that contradict the document",
        summary: "Message headers agree with the document beside them.",
        rationale:
            "ION routes and sorts by the headers and never opens the document, so the receiver gets one thing under the name of another",
        remedy: "write what the document says; bod header makes the headers from it",
        passing: [.headers([:], beside: Example.bod())],
        failing: [
            .headers(["documentName": #"↓"Process.PurchaseOrder""#], beside: Example.bod()),
            .headers(["documentId": #"↓"4500002""#, "variationId": "↓2"], beside: Example.bod()),
        ],
        references: ["Infor ION Development Guide, “Required message headers” and “Identification headers”"]
    )
}
