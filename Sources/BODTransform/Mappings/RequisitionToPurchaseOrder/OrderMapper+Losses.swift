import BODDiagnostics
import BODXML

extension OrderMapper {
    /// Notes that an element has no place in the order, or puts its values aside for the UserArea.
    mutating func lose(_ element: ElementNode, because reason: String) {
        if isSilent { return }
        let lost = LostValues(in: element, from: parts.last?.source)
        note(lost, element.location, what: path(of: element), because: reason)
    }

    mutating func lose(_ attribute: AttributeNode) {
        if isSilent { return }
        let lost = LostValues(of: attribute, from: parts.last?.source)
        let what = "\(path(of: attribute.element))/@\(attribute.name)"
        note(lost, attribute.location, what: what, because: "Infor's PurchaseOrder has no such attribute here")
    }

    mutating func loseText(of element: ElementNode) {
        if isSilent { return }
        let value = LostValues.Value(path: LostValues.path(of: element, from: parts.last?.source), text: element.text)
        note(
            [value],
            element.contentLocation,
            what: "the text in \(path(of: element))",
            because: "only elements belong there"
        )
    }

    /// The element's place in its header, line or subline; in the envelope its name alone.
    private func path(of element: ElementNode) -> String {
        parts.isEmpty ? element.localName : LostValues.path(of: element, from: parts.last?.source)
    }

    private mutating func note(_ lost: LostValues, _ location: SourceLocation, what: String, because reason: String) {
        note(lost.values, location, what: what, because: reason)
    }

    private mutating func note(
        _ values: [LostValues.Value],
        _ location: SourceLocation,
        what: String,
        because reason: String
    ) {
        guard let first = values.first else { return }
        let shown = values.count == 1 ? "\(what) (\(first.text.preview))" : "\(what) with its \(values.count) values"
        let notes = values.count == 1 ? [] : values.prefix(20).map { Note("\($0.path) is \($0.text.preview)") }
        if options.unmapped == .userArea, !parts.isEmpty {
            parts[parts.count - 1].properties += values
            report("transform/moved-to-user-area", .info, "\(shown) goes to the UserArea", reason, nil, location, notes)
        } else {
            report(
                "transform/value-lost",
                .warning,
                "\(shown) has no place in a purchase order",
                reason,
                parts.isEmpty
                    ? "enter it in the receiving system if it is needed there"
                    : "ask for unmapped values in the UserArea, or enter it in the receiving system",
                location,
                notes
            )
        }
    }

    /// Notes that an element is about the requisition alone.
    mutating func leaveBehind(_ element: ElementNode, because reason: String) {
        let lost = LostValues(in: element, from: parts.last?.source)
        guard !isSilent, let first = lost.values.first(where: { !$0.path.contains("@") }) ?? lost.values.first else {
            return
        }
        report(
            "transform/left-behind",
            .info,
            "\(path(of: element)) (\(first.text.preview)) stays with the requisition",
            reason,
            nil,
            element.location
        )
    }

    mutating func report(
        _ id: DiagnosticID,
        _ severity: Severity,
        _ summary: String,
        _ explanation: String?,
        _ remedy: String?,
        _ location: SourceLocation,
        _ notes: [Note] = []
    ) {
        findings.report(
            Diagnostic(id, severity, summary, explanation: explanation, remedy: remedy, at: location, notes: notes)
        )
    }
}

extension String {
    /// The value as a finding shows it: on one line, in quotation marks, no longer than 40 characters.
    var preview: String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 40 ? "\"\(line.prefix(39))…\"" : "\"\(line)\""
    }
}
