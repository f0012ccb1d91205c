import BODDiagnostics

extension MessageHeaders {
    /// Without a name and a sender no version of the service takes a message.
    var requiredFindings: [HeaderFinding] {
        [MessageParameter.documentName, .fromLogicalId].filter { (text(of: $0) ?? "").isBlank }.map { parameter in
            HeaderFinding(
                name: "parameter-missing",
                severity: .error,
                subject: .all,
                summary: "\(parameter.rawValue) is missing",
                explanation: "ION refuses a message without it",
                remedy: Self.remedies[parameter]
            )
        }
    }

    private static let remedies: [MessageParameter: String] = [
        .documentName: "add the kind of the document, such as Sync.PurchaseOrder",
        .fromLogicalId: "add the logical ID of your IMS connection point, such as lid://infor.ims.cp_myapp",
    ]
}
