import BODDiagnostics
import BODJSON
import BODXML

extension JSONExactProblem {
    /// The wording of a finding.
    private struct Words {
        let id: DiagnosticID
        let summary: String
        let remedy: String

        init(_ id: DiagnosticID, _ summary: String, _ remedy: String) {
            self.id = id
            self.summary = summary
            self.remedy = remedy
        }
    }

    func diagnostic(at location: SourceLocation) -> Diagnostic {
        let words = structure ?? exceeded ?? names ?? contents
        return Diagnostic(words.id, .error, words.summary, remedy: words.remedy, at: location)
    }

    private var structure: Words? {
        switch self {
        case .nodeExpected(let kind):
            Words(
                "convert/node-expected",
                "\(kind.shown) is neither an element nor a text",
                "write an object with $name, or a string"
            )
        case .listExpected(let name):
            Words(
                "convert/list-expected",
                "\(name) is not an array",
                "put what it holds into an array, also a single text"
            )
        case .namespacesNotObject:
            Words(
                "convert/namespaces-not-object",
                "$ns is not an object",
                "write $ns as an object of prefixes and namespaces"
            )
        case .unknownMember(let name):
            Words(
                "convert/unknown-member",
                "\(name.quoted) is not a member of json-exact",
                "write an attribute with @ in front, and an element as an object in $"
            )
        case .memberBesideDocument(let name):
            Words(
                "convert/unknown-member",
                "\(name.quoted) stands beside $document",
                "move it into the root element, or remove it"
            )
        case .rootMissing:
            Words(
                "convert/root-missing",
                "the document has no root element",
                "write the root element as an object with $name"
            )
        case .secondRoot:
            Words(
                "convert/second-root",
                "the document has a second root element",
                "put each document in a file of its own"
            )
        case .textBesideRoot:
            Words(
                "convert/text-beside-root",
                "a text stands beside the root element",
                "move it into the root element, or remove it"
            )
        default: nil
        }
    }

    private var exceeded: Words? {
        switch self {
        case .tooDeep(let limit):
            Words(
                "convert/limit-exceeded",
                "the depth of elements inside one another is above the limit of \(limit)",
                "raise the limit with --max-depth if the document is meant to be so"
            )
        case .tooManyAttributes(let limit):
            Words(
                "convert/limit-exceeded",
                "the number of attributes on one element is above the limit of \(limit)",
                "raise the limit with --max-attributes if the document is meant to be so"
            )
        case .tooLong(let limit):
            Words(
                "convert/limit-exceeded",
                "the length of one text in bytes is above the limit of \(limit)",
                "raise the limit with --max-value-bytes if the document is meant to be so"
            )
        default: nil
        }
    }

    private var names: Words? {
        switch self {
        case .nameMissing:
            Words("convert/name-missing", "the element has no $name", "add $name with the element's name")
        case .invalidName(let name):
            Words(
                "convert/invalid-name",
                "\(name.quoted) is not a name that XML allows",
                "begin it with a letter or _, and leave out blanks"
            )
        case .unboundPrefix(let prefix):
            Words(
                "convert/unbound-prefix",
                "the prefix \(prefix) is not bound to a namespace",
                "declare it in $ns, here or further out"
            )
        case .invalidDeclaration(let problem):
            Words("convert/invalid-declaration", problem, "declare each prefix with the namespace that it stands for")
        case .declarationAsAttribute(let name):
            Words("convert/invalid-declaration", "@\(name) is a namespace declaration", "declare namespaces in $ns")
        case .duplicateAttribute(let name):
            Words(
                "convert/duplicate-attribute",
                "the attribute \(name) stands twice on one element",
                "keep one of the two"
            )
        case .invalidTarget(let name):
            Words(
                "convert/invalid-name",
                "\(name.quoted) cannot be the target of a processing instruction",
                "choose a name other than xml"
            )
        default: nil
        }
    }

    private var contents: Words {
        switch self {
        case .stringExpected(let kind):
            Words(
                "convert/string-expected",
                "\(kind.shown) stands where a string belongs",
                "put the value in quotation marks, so that it stays as it is written"
            )
        case .forbiddenCharacter(let scalar):
            Words(
                "convert/forbidden-character",
                "the text holds the character \(scalar.codePoint), which XML cannot hold",
                "remove the character at its source; XML 1.0 has no way to write it"
            )
        case .invalidComment:
            Words("convert/invalid-comment", "the comment holds -- or ends in -", "put a blank between the hyphens")
        default:
            Words(
                "convert/invalid-instruction",
                "the processing instruction holds ?> or begins with a blank",
                "remove it"
            )
        }
    }
}

extension String {
    fileprivate var quoted: String { "\"\(self)\"" }
}

extension JSONKind {
    /// The kind as a sentence names it.
    fileprivate var shown: String {
        switch self {
        case .null: "null"
        case .boolean: "a truth value"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
