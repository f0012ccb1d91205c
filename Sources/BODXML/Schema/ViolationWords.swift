import BODDiagnostics

/// What is wrong, why it matters, and what to do, for one verdict.
struct ViolationWords {
    let summary: String
    var explanation: String?
    var remedy: String?

    static func attributeMissing(_ name: String, _ subject: Subject) -> ViolationWords {
        ViolationWords(
            summary: "\(subject.element.name) has no \(name)",
            explanation: name == "currencyID" ? "an amount without its currency cannot be posted" : nil,
            remedy: "add the attribute, such as \(name)=\"\(name == "currencyID" ? "EUR" : "…")\""
        )
    }

    static func attributeNotAllowed(_ name: String, _ subject: Subject) -> ViolationWords {
        ViolationWords(
            summary: "\(subject.element.name) has an attribute \(name) that the schema does not know here",
            explanation: "a receiver may ignore it or refuse the document",
            remedy: "check its spelling, or move the information to the UserArea"
        )
    }

    static func rootNotDeclared(_ subject: Subject, _ schema: CompiledSchema) -> ViolationWords {
        ViolationWords(
            summary: "the schema has no root element \(subject.element.name)",
            explanation:
                "the namespace or the name differs from every element that \(schema.documents.root.name) declares",
            remedy: "check the namespace and the root's name, or give the schema of this document with --schema"
        )
    }

    static func mustBeEmpty(_ subject: Subject) -> ViolationWords {
        ViolationWords(summary: "\(subject.name) has content and must be empty", remedy: "remove the content")
    }

    static func textOnly(_ violation: RawViolation, _ subject: Subject) -> ViolationWords {
        if let attribute = violation.attribute {
            return ViolationWords(
                summary: "\(subject.element.name) has the attribute \(attribute), and its type has none",
                explanation: "a receiver may ignore it or refuse the document",
                remedy: "remove the attribute"
            )
        }
        let parent = subject.element.parent?.name.description ?? "the element around it"
        return ViolationWords(
            summary: "\(subject.element.name) stands in \(parent), where only text is allowed",
            remedy: "write the value as text, or check that the element is the right one"
        )
    }

    static func elementsOnly(_ subject: Subject) -> ViolationWords {
        ViolationWords(
            summary: "\(subject.name) holds text where only elements are allowed",
            explanation: "receivers read the elements inside and lose the text",
            remedy: "move the text into the element that it belongs to"
        )
    }

    static func notDeclared(_ subject: Subject) -> ViolationWords {
        ViolationWords(
            summary: "\(subject.name) is not declared, and its place allows only declared elements",
            remedy: "check its namespace and spelling"
        )
    }

    static func facet(_ violation: RawViolation, _ subject: Subject, _ type: String?) -> ViolationWords {
        let wanted = facetWords[violation.code] ?? "does not keep a restriction of its type"
        return ViolationWords(
            summary: "\(subject.name) is \"\(subject.value)\", which \(wanted)",
            explanation: "a receiver cuts or refuses a value that its own field cannot hold",
            remedy: type.map { "write \($0)" } ?? "write a value that the type allows"
        )
    }

    private static let facetWords: [Int: String] = [
        1_830: "has not the length of its type", 1_831: "is shorter than its type allows",
        1_832: "is longer than its type allows", 1_833: "is below the smallest value of its type",
        1_834: "is above the largest value of its type", 1_835: "is not above the bound of its type",
        1_836: "is not below the bound of its type", 1_837: "has more digits than its type allows",
        1_838: "has more digits after the point than its type allows", 1_839: "does not match the pattern of its type",
        1_840: "is not one of the values of its type",
    ]

    static func value(_ violation: RawViolation, _ subject: Subject, _ type: String?) -> ViolationWords {
        ViolationWords(
            summary: "\(subject.name) is \"\(subject.value)\", which is not \(type ?? "a value of its type")",
            explanation: "a receiver cannot read the value",
            remedy: ValueHint.remedy(for: subject.value) ?? type.map { "write \($0)" }
                ?? "write a value that the type allows"
        )
    }

    static func other(_ violation: RawViolation, _ subject: Subject) -> ViolationWords {
        ViolationWords(
            summary:
                "\(subject.name) breaks the constraint \(ViolationCode.rule(for: violation.code).name) of its schema",
            remedy: "compare the element with its declaration in the schema"
        )
    }
}
