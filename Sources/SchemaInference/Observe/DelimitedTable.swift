import BODDiagnostics
import BODForms

/// One file of delimited text while it is read.
struct DelimitedTable {
    /// Why a file is left out.
    struct Refusal: Error { let diagnostic: Diagnostic }

    private let sample: InferenceInput
    private let dialect: DelimitedDialect
    private let options: ObservationOptions
    private var reader: DelimitedReader

    init(_ sample: InferenceInput, _ dialect: DelimitedDialect, _ options: ObservationOptions) {
        self.sample = sample
        self.dialect = dialect
        self.options = options
        reader = DelimitedReader(sample.bytes, dialect, limits: sample.limits)
    }

    /// The evidence of the file: a root with a field for each column, and a place for each column's values.
    mutating func read() throws(Refusal) -> Evidence {
        if let (fault, offset) = DelimitedEncoding.fault(in: sample.bytes) { throw refusal(fault, offset) }
        let columns = try headers()
        var root = NodeEvidence()
        var values = [NodeEvidence](repeating: NodeEvidence(), count: columns.count)
        while let row = try nextRow() {
            guard row.count == columns.count else { throw refusal(.unevenRow(row.count, columns.count), row[0].offset) }
            root.instances += 1
            root.structures += 1
            for (index, field) in row.enumerated() {
                values[index].instances += 1
                // The rows come in the order of the file.
                if values[index].first == nil { values[index].first = position(field.offset) }
                values[index].text.observe(field.bytes, options)
            }
        }
        return evidence(columns, root, values)
    }

    private func evidence(
        _ columns: [DelimitedReader.Field],
        _ root: NodeEvidence,
        _ values: [NodeEvidence]
    ) -> Evidence {
        var root = root
        var evidence = Evidence()
        evidence.documents = 1
        evidence.kinds = [.delimited]
        evidence.dialects = [dialect]
        for (column, node) in zip(columns, values) {
            let name = ExpandedName(ExactText(String(decoding: column.bytes, as: UTF8.self)))
            var field = FieldEvidence()
            field.present = node.instances
            field.occurrences = node.instances
            field.most = min(1, node.instances)
            field.first = position(column.offset)
            root.fields[name] = field
            evidence.nodes[Context(path: [name])] = node
        }
        evidence.nodes[Context(path: [])] = root
        return evidence
    }

    private mutating func headers() throws(Refusal) -> [DelimitedReader.Field] {
        guard let row = try nextRow() else { throw refusal(.empty, 0) }
        var names: Set<ExactText> = []
        for field in row {
            let name = ExactText(String(decoding: field.bytes, as: UTF8.self))
            if name.isEmpty { throw refusal(.namelessColumn, field.offset) }
            guard names.insert(name).inserted else { throw refusal(.repeatedColumn(name.text), field.offset) }
        }
        return row
    }

    private mutating func nextRow() throws(Refusal) -> [DelimitedReader.Field]? {
        do throws(DelimitedReader.Fault) {
            return try reader.next()
        } catch {
            switch error {
            case .unclosed(let offset), .openQuote(let offset): throw refusal(.unclosedQuote, offset)
            case .behindQuote(let offset): throw refusal(.textBehindQuote, offset)
            case .tooManyFields(let offset): throw refusal(.tooManyFields(sample.limits.columns), offset)
            case .tooLongField(let offset): throw refusal(.tooLongField(sample.limits.fieldBytes), offset)
            }
        }
    }

    private func position(_ offset: Int) -> SamplePosition {
        SamplePosition(file: ExactText(sample.name), offset: offset)
    }

    private func refusal(_ fault: DelimitedFault, _ offset: Int) -> Refusal {
        let place = SourceText(utf8: sample.bytes).position(ofByte: offset, offset: offset)
        let range = SourceRange(at: place)
        return Refusal(diagnostic: fault.diagnostic(at: SourceLocation(file: sample.name, range: range)))
    }
}
