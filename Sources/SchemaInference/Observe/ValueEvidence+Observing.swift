extension ValueEvidence {
    /// Records a value.
    mutating func observe(_ value: ArraySlice<UInt8>, _ options: ObservationOptions) {
        let form = LexicalForm(value)
        record(form)
        if form.lexicalClass == .text || form.lexicalClass == .integer {
            count(dateForm: CatalogDateFormat.recognise(value))
        }
        longest = max(longest, value.count)
        keep(value, options)
    }

    mutating func count(dateForm: CatalogDateFormat?) {
        if let dateForm { dateForms[dateForm, default: 0] += 1 }
    }

    mutating func record(_ form: LexicalForm) {
        counts[form.lexicalClass.rawValue] += 1
        fractionDigits = max(fractionDigits, form.fractionDigits)
        if form.isZoned { zoned += 1 }
        if form.isPadded { padded += 1 }
    }

    /// Keeps the value itself, which nothing does unless it is asked for: samples may be confidential.
    mutating func keep(_ value: ArraySlice<UInt8>, _ options: ObservationOptions) {
        guard options.keepsValues else { return distinct.overflow() }
        if value.isEmpty { return }
        let text = ExactText(String(decoding: value, as: UTF8.self))
        distinct.insert(text, bound: options.distinctValues)
        if value.count <= DistinctValues.longestValue { add(example: text) }
    }
}
