import BODDiagnostics
import BODJSON

/// Reads headers from a JSON document, with a finding at the exact place of every mistake.
struct ParameterRequestReader {
    private let root: JSONNode
    private let source: SourceText
    private let file: String
    private var headers = MessageHeaders(
        documentName: "",
        fromLogicalID: "",
        toLogicalID: nil,
        encoding: nil,
        characterSet: nil
    )
    private var collector = DiagnosticCollector(limit: 100)

    init(_ document: JSONDocument) {
        root = document.root
        source = document.sourceText
        file = document.file
    }

    /// The findings in the order of the document.
    var diagnostics: [Diagnostic] { collector.sorted() }

    mutating func read() -> MessageHeaders? {
        guard root.kind == .object else {
            report(.notAnObject(root.kind))
            return nil
        }
        for member in root.members { read(member) }
        for finding in headers.findings { report(finding) }
        return headers
    }

    private mutating func read(_ member: JSONMemberNode) {
        let name = member.name
        if member.value.isNull { return }
        if let parameter = MessageParameter(exactly: name) {
            read(parameter, member)
        } else if CustomHeader.hasPrefix(name) {
            readCustom(member)
        } else if name.utf8.elementsEqual("charset".utf8) {
            readCharset(member)
        } else {
            report(.unknownParameter(name), at: member)
        }
    }

    private mutating func read(_ parameter: MessageParameter, _ member: JSONMemberNode) {
        switch parameter.kind {
        case .text: readText(parameter, member)
        case .number: readNumber(parameter, member)
        case .boolean: readBoolean(parameter, member)
        }
    }

    private mutating func readText(_ parameter: MessageParameter, _ member: JSONMemberNode) {
        if let text = member.value.string {
            headers.set(parameter, text: text)
        } else {
            report(.textExpected(member.name, found: member.value), at: member)
            if member.value.kind == .number { headers.set(parameter, text: member.value.rawText) }
        }
    }

    /// `instances` is text in some senders and a number in Infor's documentation, so both are taken without a finding.
    private mutating func readNumber(_ parameter: MessageParameter, _ member: JSONMemberNode) {
        let written = member.value.string ?? member.value.rawText
        let number = JSONNumber(written).flatMap { $0.integer }.map(Int64.init)
        if let number { headers.set(parameter, number: number) }
        let isText = member.value.kind == .string && parameter != .instances
        guard isText || number == nil else { return }
        let replacement = number.flatMap { $0 < 0 ? nil : "\($0)" }
        report(.numberExpected(parameter, found: member.value.excerpt, replacement: replacement), at: member)
    }

    private mutating func readBoolean(_ parameter: MessageParameter, _ member: JSONMemberNode) {
        if let truth = member.value.bool {
            headers.batchAbortIndicator = truth
        } else {
            report(.booleanExpected(member.name, found: member.value), at: member)
        }
    }

    private mutating func readCustom(_ member: JSONMemberNode) {
        if let text = member.value.string {
            headers.custom.append(CustomHeader(name: member.name, value: text))
        } else {
            report(.textExpected(member.name, found: member.value), at: member)
        }
    }

    private mutating func readCharset(_ member: JSONMemberNode) {
        if let text = member.value.string, root[MessageParameter.characterSet.rawValue] == nil {
            headers.characterSet = text
        }
        report(.charset, at: member)
    }

    // MARK: - Places

    private mutating func report(_ finding: HeaderFinding, at member: JSONMemberNode? = nil) {
        collector.report(finding.diagnostic(at: location(of: finding.subject, member)))
    }

    private func location(of subject: HeaderFinding.Subject, _ member: JSONMemberNode?) -> SourceLocation {
        switch subject {
        case .value(let name):
            location((member ?? root.member(named: name))?.value, name)
        case .name(let name):
            location((member ?? root.member(named: name))?.nameNode, name)
        case .all:
            SourceLocation(file: file, range: SourceRange(at: root.sourceRange(in: source).start), path: "")
        }
    }

    private func location(_ node: JSONNode?, _ name: String) -> SourceLocation {
        SourceLocation(file: file, range: node?.sourceRange(in: source), path: JSONPointer(tokens: [name]).description)
    }
}
