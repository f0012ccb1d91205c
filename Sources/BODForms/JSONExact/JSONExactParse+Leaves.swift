import BODDiagnostics
import BODJSON
import BODXML

extension JSONExactParse {
    mutating func readComment(_ comment: JSONNode, in node: JSONNode) {
        refuseOtherMembers(of: node, than: ["$comment"])
        guard let text = string(comment, ["$comment"]) else { return }
        checkCharacters(text, at: comment, ["$comment"])
        if !XMLGrammar.isCommentText(text) { report(.invalidComment, at: comment, ["$comment"]) }
        note(comment)
        append("<!--\(text)-->")
    }

    mutating func readInstruction(_ target: JSONNode, in node: JSONNode) {
        refuseOtherMembers(of: node, than: ["$pi", "$"])
        guard let name = string(target, ["$pi"]) else { return }
        if !XMLGrammar.isInstructionTarget(name) { report(.invalidTarget(name), at: target, ["$pi"]) }
        note(target)
        guard let data = node["$"] else { return append("<?\(name)?>") }
        guard let text = string(data, ["$"]) else { return }
        checkCharacters(text, at: data, ["$"])
        if !XMLGrammar.isInstructionData(text) { report(.invalidInstruction, at: data, ["$"]) }
        append(text.isEmpty ? "<?\(name)?>" : "<?\(name) \(text)?>")
    }

    private mutating func refuseOtherMembers(of node: JSONNode, than known: [String]) {
        for member in node.members where !known.contains(where: { member.nameUTF8.elementsEqual($0.utf8) }) {
            report(.unknownMember(member.name), at: member.nameNode, [member.name])
        }
    }

    /// The text of a value that has to be a string.
    mutating func string(_ node: JSONNode, _ path: [String]) -> String? {
        if let text = node.string { return text }
        report(.stringExpected(node.kind), at: node, path)
        return nil
    }

    mutating func checkCharacters(_ text: String, at node: JSONNode, _ path: [String]) {
        if text.utf8.count > limits.valueBytes { report(.tooLong(limits.valueBytes), at: node, path) }
        guard let scalar = XMLGrammar.firstForbiddenCharacter(in: text) else { return }
        report(.forbiddenCharacter(scalar), at: node, path)
    }

    /// Notes a mistake at a value; the path leads to it from the node that is being read.
    mutating func report(_ problem: JSONExactProblem, at node: JSONNode, _ path: [String] = []) {
        guard !findings.isFull else { return findings.report(problem.diagnostic(at: SourceLocation(file: file))) }
        let tokens = levels.flatMap { [$0.member, String($0.position)] } + path
        let location = SourceLocation(
            file: file,
            range: node.sourceRange(in: sourceText),
            path: JSONPointer(tokens: tokens).description
        )
        findings.report(problem.diagnostic(at: location))
    }
}
