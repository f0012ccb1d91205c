import BODDiagnostics

extension OtherFinding {
    /// What keeps a schema from being inferred, and what hints meet.
    static let inference: [OtherFinding] = [
        OtherFinding(
            "infer/no-samples",
            "No sample",
            from: "bod infer",
            "There is a document to infer from.",
            remedy: "name at least one document"
        ),
        OtherFinding(
            "infer/wrong-kind",
            "Sample of another kind",
            from: "bod infer",
            "Samples are of the kind that the schema is for.",
            remedy: "give samples of that kind, or ask for the other kind of schema"
        ),
        OtherFinding(
            "infer/mixed-samples",
            "Samples of several kinds",
            from: "bod infer",
            "All samples are of one kind: one schema describes documents of one kind.",
            remedy: "infer from the documents of each kind separately"
        ),
        OtherFinding(
            "infer/mixed-dialects",
            "Samples delimited in several ways",
            from: "bod infer",
            "All tables have one separator and one enclosing character.",
            remedy: "infer from the files of each way separately"
        ),
        OtherFinding(
            "infer/no-header",
            "Table without headers",
            from: "bod infer",
            "A table begins with the names of its columns.",
            remedy: "add a line of headers"
        ),
        OtherFinding(
            "infer/column-name",
            "Column without a name of its own",
            from: "bod infer",
            "Each column has a name, and no two have the same.",
            remedy: "name the columns"
        ),
        OtherFinding(
            "infer/uneven-row",
            "Row with too many or too few cells",
            from: "bod infer",
            "Each row has as many cells as there are columns.",
            remedy: "correct the row"
        ),
        OtherFinding(
            "infer/broken-quote",
            "Quote that does not end",
            from: "bod infer",
            "A quoted cell ends with a quote, and the separator follows.",
            remedy: "close the quote, or double it inside the cell"
        ),
        OtherFinding(
            "infer/not-utf-8",
            "Table that is not UTF-8",
            from: "bod infer",
            "A table is UTF-8.",
            remedy: "convert the file"
        ),
        OtherFinding(
            "infer/too-many-columns",
            "Too many columns",
            from: "bod infer",
            "A row has no more cells than are read.",
            remedy: "check the separator, or raise --max-columns"
        ),
        OtherFinding(
            "infer/too-long-field",
            "Cell that is too long",
            from: "bod infer",
            "A cell is no longer than is held in memory.",
            remedy: "check the quotes"
        ),
        OtherFinding(
            "infer/layout",
            "Row that the layout refuses",
            from: "bod infer",
            "The layout that was inferred accepts each sample.",
            remedy: "report it: a schema has to accept what it is inferred from"
        ),
        OtherFinding(
            "infer/not-accepted",
            "Large document that was not judged",
            from: "bod infer",
            "There is memory to judge each sample by the schema that was inferred.",
            remedy: "lint the document by the schema"
        ),
        OtherFinding(
            "infer/not-compared",
            "Large document that was not compared in full",
            from: "bod infer --against",
            "A document fits the earlier schema, or is small enough to be held, so that all of it can be compared.",
            remedy: "hold the document with --max-document-bytes"
        ),
        OtherFinding(
            "infer/nil-value",
            "xsi:nil that is neither true nor false",
            from: "bod infer",
            "xsi:nil is true or false.",
            remedy: "write true or false"
        ),
        OtherFinding(
            "infer/nil-with-content",
            "Nil element with content",
            from: "bod infer",
            "A nil element is empty (XSD 1.0 part 1, cvc-elt 3.2.1).",
            remedy: "remove the content, or xsi:nil"
        ),
        OtherFinding(
            "infer/unknown-type",
            "xsi:type that names no type",
            from: "bod infer",
            "The type that xsi:type names has a declared prefix, and is known.",
            remedy: "declare the prefix, or correct the name"
        ),
        OtherFinding(
            "infer/simple-type-with-more",
            "Simple type with attributes or elements",
            from: "bod infer",
            "An element of a simple type holds text and nothing else.",
            remedy: "remove xsi:type, or name a type that allows what is there"
        ),
        OtherFinding(
            "infer/unknown-instance-attribute",
            "Unknown attribute of XML Schema",
            from: "bod infer",
            "Of the namespace of xsi only nil, type, schemaLocation and noNamespaceSchemaLocation are used.",
            remedy: "correct the name"
        ),
        OtherFinding(
            "infer/hint-unmatched",
            "Hint that matches nothing",
            from: "bod infer",
            "Each hint is for something that the samples have.",
            remedy: "check the path: it begins at the root, * is one name and ** any number of them"
        ),
        OtherFinding(
            "infer/hint-idle",
            "Hint without effect",
            from: "bod infer",
            "Each hint says something that matters for the kind of schema.",
            remedy: "remove it"
        ),
        OtherFinding(
            "infer/hint-contradicted",
            "Hint that the samples contradict",
            from: "bod infer",
            "The samples keep what a hint says: the schema has to accept them.",
            remedy: "change the hint, or leave out the samples that are wrong"
        ),
        OtherFinding(
            "infer/state",
            "State that cannot be used",
            from: "bod infer",
            "The file of --state is as bod wrote it.",
            remedy: "remove the file and gather the samples again"
        ),
        OtherFinding(
            "infer/catalog",
            "Samples of which no archive can be made",
            from: "bod infer",
            "The samples show one noun and its verbs, and names that the Data Catalog takes.",
            remedy: "write it as the finding says"
        ),
    ]
}
