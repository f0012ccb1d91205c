extension SchemaRun {
    /// How often schemas are asked about the values of a document before the answers are kept: more often than a schema
    /// does that asks nothing twice. Up to there keeping them costs more than finding them again.
    static func patience(with instance: JSONNode) -> Int { 1_000 + 16 * instance.storage.tape.words.count }

    /// Judges a value by a schema, unless the same was asked before and the answer is all that is wanted.
    mutating func recall(_ schema: Subschema, _ instance: JSONNode, _ parts: inout EvaluatedParts) -> Bool {
        let question = SchemaMemory.Question(
            schema: schema.number,
            value: instance.index,
            needsParts: parts.isNeeded,
            scope: scopeNumber
        )
        let answer = known(question) ?? ask(question, schema, instance)
        if answer.isMet { parts.merge(answer.parts) }
        return answer.isMet
    }

    private mutating func known(_ question: SchemaMemory.Question) -> SchemaMemory.Answer? {
        // A refusal that is to be reported has to be found anew, and so has what else there is to say.
        guard let answer = memory[question], answer.isMet || !isReporting, answer.isBare || isMute else { return nil }
        addCounts(open: answer.openCount, remarks: answer.remarkCount)
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
        let answer = SchemaMemory.Answer(
            isMet: isMet,
            parts: parts,
            openCount: openCount - mark.openCount,
            remarkCount: remarkCount - mark.remarkCount
        )
        if !isExhausted { memory[question] = answer }
        return answer
    }

    /// Where the references lead at present that depend on the schemas at work; always zero without such references.
    private var scopeNumber: Int {
        mutating get {
            let anchors = program.dynamicAnchors
            // The values of one dictionary come in one order.
            return anchors.isEmpty ? 0 : memory.number(of: anchors.values.map(outermost(of:)))
        }
    }

    /// The schema that the outermost resource at work has, of some schemas by the numbers of their resources.
    func outermost(of schemas: [Int: Int]) -> Int? {
        for resource in scope {
            if let number = schemas[resource] { return number }
        }
        return nil
    }
}
