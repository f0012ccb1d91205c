import BODDiagnostics
import BODXML

/// What a document itself says about findings in it.
struct DocumentSuppressions {
    /// The suppressions, one for each word.
    private(set) var suppressions: [DocumentSuppression] = []
    /// What is wrong with them.
    private(set) var malformed: [Diagnostic] = []
    private var byWord: [String: [Int]] = [:]

    /// More are no use to anyone, and would cost time for each finding.
    private static let limit = 1_000
    private static let mostOfParts = 10_000
    /// How many unknown words are told what was probably meant.
    private static let helpfulLimit = 20

    init(_ document: ParsedDocument, registry: RuleRegistry) {
        guard Self.mayHaveSuppressions(document.source.utf8) else { return }
        for remark in document.remarks {
            guard let (comment, node) = Self.comment(of: remark) else { continue }
            let location = SourceLocation(file: document.name, range: node.range)
            add(comment, remark, at: location, registry)
        }
    }

    /// What no part of a document says.
    init() {}

    /// Adds what a part of a document says, with the places that it has in the document.
    mutating func add(_ other: DocumentSuppressions, from part: XMLPart) {
        for suppression in other.suppressions where suppressions.count < Self.mostOfParts {
            let end = (suppression.range ?? suppression.location.range)?.end
            if end.map(part.isRepeated) ?? false { continue }
            byWord[suppression.word, default: []].append(suppressions.count)
            suppressions.append(suppression.moved(from: part))
        }
    }

    var isEmpty: Bool { suppressions.isEmpty && malformed.isEmpty }

    /// Whether a finding is suppressed; each suppression that covers it is used.
    mutating func cover(_ diagnostic: Diagnostic) -> Bool {
        var isCovered = false
        for word in RuleSettings.words(for: diagnostic.id) {
            for index in byWord[word] ?? [] where suppressions[index].covers(diagnostic) {
                suppressions[index].isUsed = true
                isCovered = true
            }
        }
        return isCovered
    }

    private mutating func add(
        _ comment: SuppressionComment,
        _ remark: Remark,
        at location: SourceLocation,
        _ registry: RuleRegistry
    ) {
        if let problem = problem(with: comment, remark) {
            malformed.append(MalformedSuppression.diagnostic(problem, at: location))
            return
        }
        let range = comment.reach == .file ? nil : remark.nextElement?.range
        for word in comment.words {
            guard suppressions.count + malformed.count < Self.limit else { return }
            guard registry.isKnown(word) else {
                let unknown = UnknownRule(word, registry: registry, isHelpful: malformed.count < Self.helpfulLimit)
                malformed.append(MalformedSuppression.diagnostic(unknown.description, at: location))
                continue
            }
            byWord[word, default: []].append(suppressions.count)
            suppressions.append(DocumentSuppression(word: word, location: location, range: range))
        }
    }

    private func problem(with comment: SuppressionComment, _ remark: Remark) -> String? {
        if suppressions.count >= Self.limit { return "the document has more than \(Self.limit) suppressions" }
        if comment.words == [""] { return "the suppression names no rule" }
        if comment.reason.isEmpty { return "the suppression gives no reason" }
        switch comment.reach {
        case .file: return remark.isBeforeRoot ? nil : "bod-ignore-file stands behind the start of the root element"
        case .nextElement: return remark.nextElement == nil ? "no element follows the suppression" : nil
        }
    }

    private static func comment(of remark: Remark) -> (SuppressionComment, TextNode)? {
        switch remark.node {
        case .comment(let node): SuppressionComment(comment: node.utf8Value).map { ($0, node) }
        case .processingInstruction(let target, let node):
            SuppressionComment(target: target, content: node.utf8Value).map { ($0, node) }
        case .element, .text: nil
        }
    }

    /// Whether `bod-ignore` stands anywhere in the document, also where it is nothing of the kind.
    private static func mayHaveSuppressions(_ text: [UInt8]) -> Bool {
        let text = text.span
        // A hyphen is rarer than a letter, and 'd' stands before this one.
        var place = text.firstIndex(of: 0x2D, from: 3)
        while let hyphen = place {
            if text[hyphen - 1] == 0x64, text[hyphen - 2] == 0x6F, text[hyphen - 3] == 0x62 { return true }
            place = text.firstIndex(of: 0x2D, from: hyphen + 1)
        }
        return false
    }
}
