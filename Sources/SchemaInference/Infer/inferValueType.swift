/// A value type with the reason for it where the samples alone would have said something else.
struct InferredValue: Hashable {
    var type: ValueType
    /// A sentence without its subject, such as "looks like whole numbers in all 14 values; kept as text, because …".
    var doubt: String?

    init(_ type: ValueType, doubt: String? = nil) {
        self.type = type
        self.doubt = doubt
    }
}

/// The fewest decimals that say how many digits may follow the point.
///
/// Of n values without an exception at most 3 in n are exceptions, with 95 % confidence (the rule of three); this is one in a hundred.
private let samplesForFractionDigits = 300

/// Infers the type of XML text; in doubt it is text, which accepts everything.
///
/// - Parameters:
///   - evidence: What was seen of the values.
///   - name: The name of the element or attribute.
///   - options: What to infer.
///   - hint: What the user says about the place.
/// - Returns: The type.
func inferValueType(
    _ evidence: ValueEvidence,
    named name: ExpandedName,
    _ options: InferenceOptions,
    _ hint: HintSettings = HintSettings()
) -> InferredValue {
    if hint.enumeration?.value == true, !evidence.distinct.isOverfull, !evidence.distinct.counts.isEmpty {
        return InferredValue(.enumeration(evidence.distinct.counts.keys.sorted()))
    }
    if let type = hint.type { return InferredValue(type.value.valueType) }
    if hint.enumeration?.value != false, let values = enumeration(evidence, named: name, options) {
        return InferredValue(.enumeration(values))
    }
    guard evidence.filled > 0 else { return InferredValue(.string) }
    let narrow = narrowest(evidence, named: name)
    guard narrow.type != .string, evidence.count(of: .blank) > 0 else { return narrow }
    let blanks = evidence.count(of: .blank)
    return InferredValue(
        .string,
        doubt:
            "\(narrow.type.plural) in \(evidence.filled) values and blank in \(blanks); kept as text, which may be blank"
    )
}

private func narrowest(_ evidence: ValueEvidence, named name: ExpandedName) -> InferredValue {
    let filled = evidence.filled
    let numbers = evidence.count(of: .bit, .integer, .decimal)
    if numbers == filled { return number(evidence, named: name) }
    if evidence.count(of: .boolean, .bit) == filled { return InferredValue(.boolean) }
    let codes = evidence.count(of: .leadingZero, .plusSign, .longNumber)
    if numbers + codes == filled { return InferredValue(.string, doubt: codeDoubt(evidence)) }
    if evidence.count(of: .date) == filled { return InferredValue(.date) }
    if evidence.count(of: .time) == filled { return InferredValue(.time) }
    if evidence.count(of: .dateTime) == filled { return InferredValue(.dateTime) }
    if evidence.count(of: .duration) == filled { return InferredValue(.duration) }
    if evidence.count(of: .date, .dateTime) == filled {
        let dates = evidence.count(of: .date)
        return InferredValue(
            .dateOrDateTime,
            doubt: "dates in \(dates) of \(filled) values, dates with a time in the others"
        )
    }
    return InferredValue(.string, doubt: FieldVocabulary.isIdentifier(name) ? nil : exceptionDoubt(evidence))
}

/// That nearly all values are of one kind: the others may be mistakes, and are what makes all of them text.
private func exceptionDoubt(_ evidence: ValueEvidence) -> String? {
    let kinds = [
        (evidence.count(of: .bit, .integer, .decimal), "numbers"), (evidence.count(of: .boolean, .bit), "truth values"),
        (evidence.count(of: .date, .dateTime), "dates"), (evidence.count(of: .time), "times"),
    ]
    let filled = evidence.filled
    guard filled >= 10, let (most, kind) = kinds.max(by: { $0.0 < $1.0 }), most * 10 >= filled * 9 else { return nil }
    let others = filled - most == 1 ? "the other" : "the \(filled - most) others"
    return "\(kind) in \(most) of \(filled) values; kept as text because of \(others)"
}

private func number(_ evidence: ValueEvidence, named name: ExpandedName) -> InferredValue {
    let decimals = evidence.count(of: .decimal)
    let kind = decimals == 0 ? "whole numbers" : "numbers"
    if FieldVocabulary.isIdentifier(name) {
        return InferredValue(
            .string,
            doubt: "\(kind) in \(every(evidence.filled)); kept as text, because an identifier may have letters"
        )
    }
    if decimals > 0 {
        let isConvincing = evidence.filled >= samplesForFractionDigits
        return InferredValue(.decimal(fractionDigits: isConvincing ? max(2, evidence.fractionDigits) : nil))
    }
    if FieldVocabulary.isQuantity(name) {
        return InferredValue(
            .decimal(fractionDigits: nil),
            doubt:
                "whole numbers in \(every(evidence.filled)); declared decimal, because a quantity may have a fraction"
        )
    }
    return InferredValue(.integer)
}

private func codeDoubt(_ evidence: ValueEvidence) -> String {
    let reasons: [(LexicalClass, String)] = [
        (.leadingZero, "a leading zero"), (.plusSign, "a plus sign"),
        (.longNumber, "more than \(NumberForm.wholeDigits) digits"),
    ]
    let seen = reasons.filter { evidence.count(of: $0.0) > 0 }.map { "\($0.1) in \(evidence.count(of: $0.0))" }
    return
        "digits in \(every(evidence.filled)), with \(seen.joined(separator: " and ")); kept as text, because a number would lose them"
}

/// The values as an enumeration, if that was asked for and is convincing: few values, seen often, and none of them once.
private func enumeration(
    _ evidence: ValueEvidence,
    named name: ExpandedName,
    _ options: InferenceOptions
) -> [ExactText]? {
    guard options.enumerations, !evidence.distinct.isOverfull, evidence.count(of: .text) == evidence.total else {
        return nil
    }
    let counts = evidence.distinct.counts
    let needed = FieldVocabulary.isCodeList(name) ? 20 : 100
    guard evidence.total >= needed, counts.count * counts.count <= evidence.total else { return nil }
    guard counts.values.allSatisfy({ $0 >= 2 }) else { return nil }
    return counts.keys.sorted()
}

/// "all 14 values", as people say it of one and of two.
func every(_ count: Int) -> String {
    switch count {
    case 1: "the only value"
    case 2: "both values"
    default: "all \(count) values"
    }
}

extension ValueType {
    /// What values of the type are called.
    var plural: String {
        switch self {
        case .string: "texts"
        case .boolean: "truth values"
        case .integer: "whole numbers"
        case .decimal: "numbers"
        case .date: "dates"
        case .time: "times"
        case .dateTime: "dates with a time"
        case .dateOrDateTime: "dates, some with a time"
        case .duration: "durations"
        case .enumeration: "codes"
        }
    }
}
