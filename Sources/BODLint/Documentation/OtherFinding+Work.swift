import BODDiagnostics

extension OtherFinding {
    /// What comes of writing and changing documents.
    static let work: [OtherFinding] = [
        OtherFinding(
            "convert/unknown-format",
            "Format that cannot be told",
            from: "bod convert",
            "The name of a document tells its format, or --from does.",
            remedy: "say it with --from"
        ),
        OtherFinding(
            "header/not-derived",
            "Header that the document does not give",
            from: "bod header and bod send",
            "Each header that ION demands is in the document, or is given by an option.",
            remedy: "give it by the option that the finding names"
        ),
        OtherFinding(
            "transform/not-a-requisition",
            "Not a requisition",
            from: "bod transform",
            "The document is a verb with Requisition, in the namespace of Infor, and holds one.",
            remedy: "give a Requisition BOD"
        ),
        OtherFinding(
            "transform/requisition-withdrawn",
            "Requisition that is withdrawn",
            from: "bod transform",
            "The requisition is not deleted, cancelled or rejected: nothing would be ordered.",
            remedy: "leave the document out, or correct the action code"
        ),
        OtherFinding(
            "transform/several-suppliers",
            "Requisition for several suppliers",
            from: "bod transform",
            "A requisition is for one supplier, as an order is.",
            remedy: "split the requisition"
        ),
        OtherFinding(
            "transform/one-number-for-several",
            "One number for several orders",
            from: "bod transform",
            "A number that is given is for one order.",
            remedy: "give each requisition in a document of its own, or no number"
        ),
        OtherFinding(
            "transform/number-taken-over",
            "Number of the requisition",
            from: "bod transform",
            "The order has a number of its own.",
            remedy: "give it if there is one"
        ),
        OtherFinding(
            "transform/bod-id-missing",
            "Order without a BODID",
            from: "bod transform",
            "The requisition gives the tenant and the number of which a BODID is made.",
            remedy: "add the TenantID to the verb of the requisition, or a BODID to the order"
        ),
        OtherFinding(
            "transform/verb-brings-no-order",
            "Verb that brings no order",
            from: "bod transform",
            "The verb of the order brings one: Process, Sync, Load, Update, Post, Change or Notify.",
            remedy: "choose one of these"
        ),
        OtherFinding(
            "transform/moved-to-user-area",
            "Value in the UserArea",
            from: "bod transform",
            "A value without a place in an order is kept in its UserArea.",
            remedy: "nothing; look whether the receiver needs it elsewhere"
        ),
        OtherFinding(
            "transform/value-lost",
            "Value without a place",
            from: "bod transform",
            "Each value of the requisition has a place in the order.",
            remedy: "enter it in the receiving system if it is needed there"
        ),
        OtherFinding(
            "transform/left-behind",
            "Value of the requisition only",
            from: "bod transform",
            "What is only about the requisition stays with it.",
            remedy: "nothing"
        ),
        OtherFinding(
            "xml/content-beside-root",
            "Content beside the root element",
            from: "writing XML",
            "Before and after the root element are only comments and processing instructions.",
            remedy: "put the rest inside it"
        ),
        OtherFinding(
            "xml/duplicate-attribute",
            "Attribute that stands twice",
            from: "writing XML",
            "An attribute stands once on an element.",
            remedy: "keep one of the two"
        ),
        OtherFinding(
            "xml/forbidden-character",
            "Character that XML cannot hold",
            from: "writing XML",
            "No text holds a control character.",
            remedy: "remove the character at its source"
        ),
        OtherFinding(
            "xml/invalid-comment",
            "Comment that XML cannot hold",
            from: "writing XML",
            "A comment has no -- in it, and does not end in a hyphen.",
            remedy: "put a blank between the hyphens"
        ),
        OtherFinding(
            "xml/invalid-instruction",
            "Processing instruction that XML cannot hold",
            from: "writing XML",
            "A processing instruction has a target that is a name, and no ?> in it.",
            remedy: "choose another target or text"
        ),
        OtherFinding(
            "xml/invalid-name",
            "Not a name",
            from: "writing XML",
            "A name begins with a letter or _, and goes on with letters, digits, . - and _.",
            remedy: "choose another name"
        ),
        OtherFinding(
            "xml/namespace-conflict",
            "Prefix for two namespaces",
            from: "writing XML",
            "A prefix stands for one namespace.",
            remedy: "declare every prefix once"
        ),
        OtherFinding(
            "xml/unencodable-character",
            "Character that the encoding does not have",
            from: "writing XML",
            "The encoding of the document has each character of it.",
            remedy: "save the document as UTF-8"
        ),
    ]
}
