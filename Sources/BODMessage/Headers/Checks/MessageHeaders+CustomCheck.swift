import BODDiagnostics

extension MessageHeaders {
    /// Custom headers have plain names, and M3 passes on three of them.
    var customFindings: [HeaderFinding] {
        (custom.count > CustomHeader.maximumCount ? [tooMany] : []) + custom.compactMap(nameFinding)
    }

    private var tooMany: HeaderFinding {
        let names = custom.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let dropped = names.dropFirst(CustomHeader.maximumCount).map { CustomHeader.prefix + $0 }
        return HeaderFinding(
            name: "more-than-three-custom",
            severity: .warning,
            subject: .all,
            summary: "there are \(custom.count) custom headers; M3 drops \(dropped.joined(separator: ", "))",
            explanation: "M3 passes on the first three in alphabetical order and logs a warning about the others",
            remedy: "keep at most three custom headers"
        )
    }

    private func nameFinding(_ header: CustomHeader) -> HeaderFinding? {
        let isLong = header.parameterName.unicodeScalars.count > CustomHeader.maximumNameLength
        if header.hasValidName, !isLong { return nil }
        return HeaderFinding(
            name: "custom-name-syntax",
            severity: .warning,
            subject: .name(header.parameterName),
            summary:
                "the name of the custom header \"\(header.parameterName.prefix(80))\" is not one that the Data Catalog allows",
            explanation: "after custom_ it allows letters and digits only, and at most 250 characters altogether",
            remedy: "use the name that is defined for the object in the Data Catalog"
        )
    }
}
