extension SchemaBuilder {
    /// The type of some text, declared in the namespace if XML Schema itself has no such type.
    mutating func valueType(
        _ value: ValueEvidence,
        of name: ExpandedName,
        _ subject: String,
        in namespace: ExactText,
        _ hint: HintSettings = HintSettings()
    ) -> TypeReference {
        var inferred = inferValueType(value, named: name, options, hint)
        if inferred.type == .dateOrDateTime, options.target == .xsd(.catalog) { inferred.type = .string }
        if let doubt = inferred.doubt { choices.insert(InferenceChoice(subject, doubt)) }
        if options.target != .xsd(.catalog), let builtin = inferred.type.builtin { return .builtin(builtin) }
        return .named(declared(inferred.type, for: name, in: namespace))
    }

    private mutating func declared(_ type: ValueType, for name: ExpandedName, in namespace: ExactText) -> ExpandedName {
        let key = ValueKey(type: type, namespace: namespace)
        if let known = valueNames[key] { return known }
        let typeName = names.make(type.name(for: name), in: namespace)
        valueNames[key] = typeName
        part(namespace) { $0.types.append(TypeDefinition(name: typeName, content: .value(type), attributes: [])) }
        return typeName
    }
}

extension ValueType {
    /// The type of XML Schema that says the same, if there is one.
    package var builtin: String? {
        switch self {
        case .string: "string"
        case .boolean: "boolean"
        case .integer: "integer"
        case .decimal(fractionDigits: nil): "decimal"
        case .date: "date"
        case .time: "time"
        case .dateTime: "dateTime"
        case .duration: "duration"
        case .decimal, .dateOrDateTime, .enumeration: nil
        }
    }

    /// What the type is called in a schema, without its ending; an enumeration is called after what has it first.
    fileprivate func name(for name: ExpandedName) -> String {
        switch self {
        case .decimal(.some(let digits)): "Decimal\(digits)"
        case .dateOrDateTime: "DateOrDateTime"
        case .enumeration: name.local.text.prefix(1).uppercased() + name.local.text.dropFirst() + "Values"
        default: builtin.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? "Value"
        }
    }
}
