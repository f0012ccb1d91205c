extension SchemaRun {
    /// How often schemas are asked about the values of a document before the answers are kept.
    ///
    /// It is more often than a schema does that asks nothing twice. Up to there keeping them costs more than finding them
    /// again.
    static func patience(with instance: JSONNode) -> Int { 1_000 + 16 * instance.storage.tape.words.count }

    /// Judges a value by a schema, unless the same was asked before and the answer is all that is wanted.
    mutating func recall(_ schema: Subschema, _ instance: JSONNode, _ parts: inout EvaluatedParts) -> Bool {
        let question = SchemaMemory.Question(
            schema: schema.number,
            value: instance.index,
            needsParts: parts.isNeeded,
            scope: scopeNumber()
        )
        let answer = known(question, schema) ?? ask(question, schema, instance)
        if answer.isMet { parts.merge(answer.parts) }
        return answer.isMet
    }

    private mutating func known(_ question: SchemaMemory.Question, _ schema: Subschema) -> SchemaMemory.Answer? {
        guard let answer = memory[question] else { return nil }
        // A refusal that is to be reported has to be found anew, and so has what there was no room for.
        guard answer.isMet ? answer.findings.suffices(for: room) : !isReporting else { return nil }
        add(answer.findings, by: schema)
        return answer
    }

    private mutating func ask(
        _ question: SchemaMemory.Question,
        _ schema: Subschema,
        _ instance: JSONNode
    ) -> SchemaMemory.Answer {
        let mark = mark
        var parts = EvaluatedParts(isNeeded: question.needsParts)
        let isMet = judge(schema, instance, &parts)
        // What is not met is not recalled where it is reported, and where it is tried what came with it is forgotten.
        let findings = isMet ? findings(since: mark, by: schema) : .none
        let answer = SchemaMemory.Answer(isMet: isMet, parts: parts, findings: findings)
        keep(answer, to: question)
        return answer
    }

    /// The schema that the outermost resource at work has, of some schemas by the numbers of their resources.
    func outermost(of schemas: [Int: Int]) -> Int? {
        for resource in scope {
            if let number = schemas[resource] { return number }
        }
        return nil
    }
}
