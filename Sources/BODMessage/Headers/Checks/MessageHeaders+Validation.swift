public import BODDiagnostics

extension MessageHeaders {
    /// Says what ION or a receiver would refuse, and what is likely to be meant otherwise.
    ///
    /// - Parameter file: The name to put into the findings' locations.
    /// - Returns: The findings of the group `header`; their path is a JSON Pointer such as `/documentName`.
    public func validate(file: String = "<headers>") -> [Diagnostic] {
        findings.map { finding in
            switch finding.subject {
            case .value(let name), .name(let name):
                finding.diagnostic(at: SourceLocation(file: file, path: "/\(name)"))
            case .all:
                finding.diagnostic(at: SourceLocation(file: file))
            }
        }
    }

    /// All checks of values, in the order of the parameters.
    var findings: [HeaderFinding] {
        requiredFindings + nameFindings + logicalIDFindings + messageIDFindings + encodingFindings + lengthFindings
            + numberFindings + batchFindings + customFindings
    }
}

extension String {
    /// Whether there is nothing but blanks.
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
