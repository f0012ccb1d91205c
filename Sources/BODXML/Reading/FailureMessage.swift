/// Our words for what libxml2 refused; its own are reworded between versions and hold raw document text.
struct FailureMessage {
    let summary: String
    var explanation: String?
    var remedy: String?

    init(summary: String, explanation: String? = nil, remedy: String? = nil) {
        self.summary = summary
        self.explanation = explanation
        self.remedy = remedy
    }

    init(_ failure: ParserFailure) {
        self =
            Self.tags(failure) ?? Self.attributes(failure) ?? Self.references(failure) ?? Self.prolog(failure)
            ?? Self.namespaces(failure)
            ?? FailureMessage(
                summary: "the document is not well-formed here",
                remedy: "compare the place with the lines around it; a bracket or quote is missing or doubled"
            )
    }

    private static func tags(_ failure: ParserFailure) -> FailureMessage? {
        switch failure.code {
        case FailureCode.tagNameMismatch:
            let opened = failure.detail.map { "<\($0)>" } ?? "the open element"
            let closed = failure.otherDetail.map { "</\($0)>" } ?? "another end tag"
            let place = failure.otherLine > 0 ? " of line \(failure.otherLine)" : ""
            return FailureMessage(
                summary: "\(closed) closes \(opened)\(place)",
                remedy: "close \(opened) first, or correct the name of one of the two tags"
            )
        case FailureCode.tagNotFinished, FailureCode.greaterThanRequired:
            let name = failure.detail.map { "<\($0)>" } ?? "the element"
            return FailureMessage(
                summary: failure.code == FailureCode.tagNotFinished
                    ? "the document ends inside \(name)" : "a tag lacks its closing >",
                remedy: "check that the whole file was written; add the missing end"
            )
        case FailureCode.tagNameRequired:
            return FailureMessage(summary: "< does not begin a tag", remedy: "write &lt; for a less-than sign")
        case FailureCode.sectionNotFinished:
            return FailureMessage(summary: "a CDATA section has no ]]>", remedy: "end the section with ]]>")
        case FailureCode.misplacedSectionEnd:
            return FailureMessage(summary: "]]> stands outside a CDATA section", remedy: "write ]]&gt; in text")
        case FailureCode.commentNotFinished:
            return FailureMessage(summary: "a comment has no -->", remedy: "end the comment with -->")
        case FailureCode.hyphenInComment:
            return FailureMessage(summary: "-- stands inside a comment", remedy: "put a blank between the hyphens")
        case FailureCode.instructionNotFinished:
            return FailureMessage(summary: "a processing instruction has no ?>", remedy: "end it with ?>")
        default:
            return nil
        }
    }

    private static func attributes(_ failure: ParserFailure) -> FailureMessage? {
        let name = failure.detail.map { "attribute \($0)" } ?? "an attribute"
        switch failure.code {
        case FailureCode.attributeRedefined, FailureCode.attributeRedefinedByNamespace:
            return FailureMessage(summary: "\(name) stands twice in one tag", remedy: "remove one of the two")
        case FailureCode.attributeWithoutValue:
            return FailureMessage(summary: "\(name) has no value", remedy: "write the attribute as name=\"value\"")
        case FailureCode.attributeNotStarted:
            return FailureMessage(summary: "an attribute value is not in quotes", remedy: "put the value in quotes")
        case FailureCode.attributeNotFinished:
            return FailureMessage(summary: "an attribute value is not closed", remedy: "add the missing quote")
        case FailureCode.lessThanInAttribute:
            return FailureMessage(summary: "< stands in an attribute value", remedy: "write &lt; in its place")
        case FailureCode.spaceRequired:
            return FailureMessage(
                summary: "a blank is missing between two attributes",
                remedy: "put a blank between them"
            )
        default:
            return nil
        }
    }

    private static func references(_ failure: ParserFailure) -> FailureMessage? {
        switch failure.code {
        case FailureCode.undeclaredEntity, FailureCode.entityNotLoaded:
            let name = failure.detail.map { "&\($0);" } ?? "an entity"
            return FailureMessage(
                summary: "\(name) is not an entity of XML",
                explanation: "XML knows only &amp; &lt; &gt; &quot; and &apos;; HTML's names are unknown to it",
                remedy: "write the character itself, or its number such as &#160;"
            )
        case FailureCode.missingReferenceSemicolon, FailureCode.referenceNameRequired:
            return FailureMessage(summary: "& does not begin a reference", remedy: "write &amp; for an ampersand")
        case FailureCode.invalidHexCharacterReference, FailureCode.invalidDecimalCharacterReference,
            FailureCode.invalidCharacterReference:
            return FailureMessage(
                summary: "a character reference names a character that XML does not allow",
                remedy: "remove it; control characters cannot be written in XML 1.0 at all"
            )
        case FailureCode.invalidCharacter:
            return FailureMessage(
                summary: "a character that XML does not allow stands here",
                remedy: "remove the control character; it cannot be written in XML 1.0 at all"
            )
        default:
            return nil
        }
    }

    private static func prolog(_ failure: ParserFailure) -> FailureMessage? {
        switch failure.code {
        case FailureCode.documentEmpty:
            return FailureMessage(
                summary: "there is no XML element here",
                remedy: "give an XML document; its first character other than blanks is <"
            )
        case FailureCode.documentEnd:
            return FailureMessage(
                summary: "something stands after the root element",
                explanation: "an XML document has exactly one root element",
                remedy: "put each document in a file of its own"
            )
        case FailureCode.reservedName:
            return FailureMessage(
                summary: "the XML declaration does not stand at the very start",
                remedy: "remove what comes before <?xml, also blanks and empty lines"
            )
        case FailureCode.unknownVersion, FailureCode.unsupportedVersion, FailureCode.versionMissing:
            return FailureMessage(summary: "the XML version is not 1.0", remedy: "write <?xml version=\"1.0\" …?>")
        case FailureCode.declarationNotFinished:
            return FailureMessage(summary: "the XML declaration has no ?>", remedy: "end it with ?>")
        default:
            return nil
        }
    }

    private static func namespaces(_ failure: ParserFailure) -> FailureMessage? {
        guard failure.code == FailureCode.undefinedNamespace else { return nil }
        let prefix = failure.detail.map { "the prefix \($0)" } ?? "a prefix"
        return FailureMessage(
            summary: "\(prefix) is not bound to a namespace",
            explanation: "a name with an unbound prefix belongs to no vocabulary, so receivers refuse the document",
            remedy: "declare it on the root element, such as xmlns:\(failure.detail ?? "p")=\"…\""
        )
    }
}
