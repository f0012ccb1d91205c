import BODDiagnostics

/// A finding about message headers, which the reader of a ParameterRequest reports.
enum NameNotVerbDotNoun: FindingKind {
    static let description = RuleDescription(
        "header/name-not-verb-dot-noun",
        .error,
        name: "Document name without a full stop",
        summary: "documentName is the verb, a full stop and the noun, or the name of an object schema.",
        rationale: "ION finds the flow of a document by this name and refuses one that its catalog does not have",
        remedy: "write Sync.PurchaseOrder for the root element SyncPurchaseOrder",
        passing: [.headers(["documentName": #""RequisitionLines""#])],
        failing: [
            .headers(["documentName": #"↓"SyncPurchaseOrder""#])
        ],
        references: ["IMS v3, parameters"]
    )
}
