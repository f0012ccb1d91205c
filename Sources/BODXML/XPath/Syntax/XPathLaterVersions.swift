import BODDiagnostics

/// Words for what belongs to XSLT or to later versions of XPath: who copies a rule from elsewhere is to know why it does not run.
enum XPathLaterVersions {
    private static let operators = [
        "eq", "ne", "lt", "le", "gt", "ge", "is", "to", "idiv", "intersect", "except", "instance", "cast", "castable",
        "treat", "return", "satisfies", "then", "else", "in",
    ]

    private static let constructions = ["if", "for", "some", "every", "let"]

    private static let functions = [
        "abs", "adjust-date-to-timezone", "avg", "ceiling", "codepoints-to-string", "compare", "current-date",
        "current-dateTime", "current-time", "data", "day-from-date", "deep-equal", "distinct-values", "doc", "empty",
        "ends-with", "error", "exactly-one", "exists", "fold-left", "for-each", "format-date", "head", "index-of",
        "insert-before", "lower-case", "matches", "max", "min", "month-from-date", "node-name", "normalize-unicode",
        "one-or-more", "parse-xml", "remove", "replace", "resolve-uri", "reverse", "root", "sort",
        "string-join", "string-to-codepoints", "subsequence", "tail", "tokenize", "trace", "unordered", "unparsed-text",
        "upper-case", "year-from-date", "zero-or-one",
    ]

    private static let transformation = [
        "element-available", "format-number", "function-available", "generate-id", "key", "system-property",
        "unparsed-entity-uri",
    ]

    /// What stands at a place where XPath 1.0 has nothing.
    static func problem(at token: XPathToken, after previous: XPathToken?) -> XPathProblem? {
        if case .variable = token.kind, let word = previous?.word, constructions.contains(word), let previous {
            return later("\(word) … is an expression of XPath 2.0", at: previous.range)
        }
        guard let word = token.word else { return token.isSymbol(",") ? sequence(at: token.range) : nil }
        if operators.contains(word) { return later("\(word) is an operator of XPath 2.0", at: token.range) }
        if constructions.contains(word) { return later("\(word) … is an expression of XPath 2.0", at: token.range) }
        return nil
    }

    static func sequence(at range: Range<Int>) -> XPathProblem {
        later("a list of values in brackets is of XPath 2.0", at: range)
    }

    /// A function that is none of ours.
    static func unknownFunction(_ name: String, at range: Range<Int>) -> XPathProblem {
        if constructions.contains(name) { return later("\(name) (…) is an expression of XPath 2.0", at: range) }
        if name == "document" || name == "doc" || name == "unparsed-text" || name == "collection" {
            return XPathProblem(
                "\(name)() would read another document",
                explanation: "nothing is fetched, and nothing but the document itself is looked at",
                remedy: "put what it would read into the rule",
                at: range
            )
        }
        if name == "id" {
            return XPathProblem(
                "id() finds nothing in a document without a DTD",
                explanation: "documents with a DTD are refused",
                remedy: "compare the attribute: //*[@id = …]",
                at: range
            )
        }
        if transformation.contains(name) {
            return XPathProblem(
                "\(name)() is a function of XSLT",
                explanation: "expressions are of XPath 1.0, with current() besides",
                remedy: "write it with what XPath 1.0 has",
                at: range
            )
        }
        if functions.contains(name) { return later("\(name)() is a function of XPath 2.0 or later", at: range) }
        if name.contains(":") {
            return XPathProblem(
                "there is no function \(name)()",
                explanation: "functions with a prefix are extensions, or of later versions than XPath 1.0",
                remedy: "write it with what XPath 1.0 has",
                at: range
            )
        }
        let known = XPathFunction.allCases.map(\.rawValue)
        return XPathProblem(
            "there is no function \(name)()\(nearest(name, among: known))",
            remedy: "the functions of XPath 1.0 are \(known.joined(separator: ", "))",
            at: range
        )
    }

    /// The word that was probably meant, as the end of a sentence.
    static func nearest(_ word: String, among words: [String], mark: String = "") -> String {
        NearestName.of(word, among: words).map { "; did you mean \(mark)\($0)?" } ?? ""
    }

    private static func later(_ summary: String, at range: Range<Int>) -> XPathProblem {
        XPathProblem(
            summary,
            explanation: "expressions are of XPath 1.0; what it does not have is not guessed at",
            remedy: "write it with what XPath 1.0 has",
            at: range
        )
    }
}
