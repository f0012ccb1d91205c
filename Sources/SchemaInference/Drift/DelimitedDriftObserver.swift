import BODDiagnostics
import BODForms
import BODJSON

/// Looks at delimited text with an earlier layout at hand.
struct DelimitedDriftObserver {
    private let layout: DelimitedLayout
    private(set) var observation = DriftObservation()

    init(_ layout: DelimitedLayout) { self.layout = layout }

    mutating func observe(_ sample: InferenceInput) {
        var table = Table(sample, layout)
        do throws(DelimitedTable.Refusal) {
            // A text that cannot be split is refused as a sample, in the words of inference.
            var reader = DelimitedTable(sample, detectDialect(sample.bytes, sample.limits), .none)
            _ = try reader.read()
        } catch {
            observation.diagnostics.append(error.diagnostic)
            return
        }
        table.read()
        observation.documents += 1
        if table.isRefused { observation.refused += 1 }
        observation.merge(table.observation)
    }
}

extension DelimitedDriftObserver {
    /// One file.
    private struct Table {
        private let sample: InferenceInput
        private let layout: DelimitedLayout
        private let source: SourceText
        private let outline: JSONSchemaOutline
        private(set) var observation = DriftObservation()
        private(set) var isRefused = false
        private var columns: [DelimitedReader.Field] = []
        private var names: [ExactText] = []

        init(_ sample: InferenceInput, _ layout: DelimitedLayout) {
            self.sample = sample
            self.layout = layout
            source = SourceText(utf8: sample.bytes)
            outline = layout.schema.outline
        }

        mutating func read() {
            let found = detectDialect(sample.bytes, sample.limits)
            var reader = DelimitedReader(sample.bytes, found, limits: sample.limits)
            columns = (try? reader.next()) ?? []
            // A single column says nothing of separators.
            if found.separator != layout.dialect.separator, columns.count > 1 {
                note(.dialect, nil, at: 0, path: DriftPath([]), words: found.description)
                return
            }
            names = columns.map { ExactText(String(decoding: $0.bytes, as: UTF8.self)) }
            readColumns()
            while let row = try? reader.next() { read(row) }
        }

        private mutating func readColumns() {
            for (name, field) in zip(names, columns) where layout.types[name] == nil {
                note(.child, ExpandedName(name), at: field.offset, path: DriftPath([ExpandedName(name)]))
            }
            let known = names.filter { layout.types[$0] != nil }
            let present = Set(known)
            let wanted = layout.columns.filter(present.contains)
            guard let place = known.indices.first(where: { known[$0] != wanted[$0] }) else { return }
            let offset = zip(names, columns).first { $0.0 == known[place] }?.1.offset ?? 0
            note(
                .order,
                ExpandedName(known[place]),
                at: offset,
                path: DriftPath([ExpandedName(known[place])]),
                refused: false
            )
        }

        private mutating func read(_ row: [DelimitedReader.Field]) {
            var root = DriftPlace()
            root.instances = 1
            if observation.places[.value(outline)] == nil { root.first = position(columns.first?.offset ?? 0) }
            for (name, field) in zip(names, row) where LexicalForm(field.bytes).lexicalClass != .blank {
                root.count(ExpandedName(name), times: 1)
                guard let column = outline.member(Array(name.text.utf8)[...]) else { continue }
                let part = DriftPart.value(column)
                var place = DriftPlace()
                place.instances = 1
                place.values.observe(field.bytes, .none)
                let text = ExactText(String(decoding: field.bytes, as: UTF8.self))
                if column.enumeration?.contains(where: { ExactText($0) == text }) == true { place.used.insert(text) }
                if observation.places[part] == nil { place.first = position(field.offset) }
                place.path = DriftPath([ExpandedName(name)])
                observation.places[part, default: DriftPlace()].merge(place)
            }
            observation.places[.value(outline), default: DriftPlace()].merge(root)
            judge(row)
        }

        private mutating func judge(_ row: [DelimitedReader.Field]) {
            let bytes = layout.object(names, row).encoded()
            guard let document = try? JSONDocument(bytes, file: sample.name),
                let violations = try? layout.schema.violations(in: document.root)
            else { return }
            for violation in violations {
                let name = ExactText(violation.instancePointer.tokens.first ?? "")
                guard let index = names.firstIndex(of: name), layout.types[name] != nil else { continue }
                let part = outline.member(Array(name.text.utf8)[...]).map { DriftPart.value($0) }
                let aspect: DriftBreach.Aspect
                switch violation.keyword {
                case "type": aspect = .type
                case "enum", "const": aspect = .enumeration
                default: aspect = .facet(violation.keyword)
                }
                var breach = DriftBreach(
                    count: 1,
                    first: position(row[index].offset),
                    path: DriftPath([ExpandedName(name)])
                )
                breach.values.observe(row[index].bytes, .none)
                breach.longest = String(decoding: row[index].bytes, as: UTF8.self).unicodeScalars.count
                isRefused = true
                observation.add(breach, DriftBreach.Key(part: part ?? .unknown(breach.path), aspect: aspect))
            }
        }

        private mutating func note(
            _ aspect: DriftBreach.Aspect,
            _ name: ExpandedName?,
            at offset: Int,
            path: DriftPath,
            words: String? = nil,
            refused: Bool = true
        ) {
            isRefused = isRefused || refused
            let key = DriftBreach.Key(part: .value(outline), aspect: aspect, name: name)
            let first = position(offset)
            observation.add(DriftBreach(count: 1, isRefused: refused, first: first, path: path, words: words), key)
        }

        private func position(_ offset: Int) -> DriftPosition {
            DriftPosition(file: sample.name, source.position(ofByte: offset, offset: offset))
        }
    }
}
