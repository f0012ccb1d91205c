/// What a quick look takes for a value of a simple type: never more than the type allows, and mostly less.
///
/// What it does not take may still be valid; then libxml2 has the say. It holds no reference, since one is asked for each text of a document.
struct QuickValue: Sendable {
    /// How values are written.
    enum Form: Sendable {
        /// Any text.
        case text
        /// Text in which white space is not kept as it is.
        case line
        case boolean, decimal, integer, date, time, dateTime, language, word, uri, base64
        /// One of some texts.
        case listed
        /// A value of one of the members.
        case union
        /// Nothing is taken.
        case unsure
    }

    private var form: Form
    /// Bounds of the number of characters.
    private var characters = 0...Int.max
    private var number = QuickNumber()
    /// The place of its texts or members among all choices.
    private var choice = 0

    static let unsure = QuickValue(form: .unsure)

    private init(form: Form) { self.form = form }

    /// Whether a value is surely one of the type.
    func accepts(_ value: Span<UInt8>, _ choices: [QuickChoice]) -> Bool {
        switch form {
        case .text: return hasAnyLength || characters.contains(value.characterCount)
        case .line: return value.isLine && (hasAnyLength || isCollapsedOfLength(value))
        case .listed: return choices[choice].listed.contains { value.isEqual(to: $0.span) }
        case .boolean: return value.isBoolean
        case .decimal: return number.accepts(value, isWhole: false)
        case .integer: return number.accepts(value, isWhole: true)
        case .date: return QuickDate.isDate(value)
        case .time: return QuickDate.isTime(value)
        case .dateTime: return QuickDate.isDateTime(value)
        case .language: return value.isLanguage
        case .word: return value.isWord
        case .uri: return value.isPlainURI
        case .base64: return value.isBase64
        case .union: return value.isCollapsed && choices[choice].members.contains { $0.accepts(value, choices) }
        case .unsure: return false
        }
    }

    private var hasAnyLength: Bool { characters == 0...Int.max }

    private func isCollapsedOfLength(_ value: Span<UInt8>) -> Bool {
        value.isCollapsed && characters.contains(value.characterCount)
    }
}

/// What a value is chosen from.
struct QuickChoice: Sendable {
    /// The values that are listed, byte for byte.
    var listed: [[UInt8]] = []
    /// The types of a union.
    var members: [QuickValue] = []
}

// MARK: Making

extension QuickValue {
    /// Looks at a type of a model.
    ///
    /// - Parameters:
    ///   - id: The type.
    ///   - model: Its model.
    ///   - choices: Takes the texts or members that a value is chosen from.
    ///   - depth: How many unions the type is a member of.
    init(_ id: SimpleType.ID, in model: SchemaModel, _ choices: inout [QuickChoice], depth: Int = 0) {
        let type = model[id]
        // A derivation that is too long has lost its facets.
        guard depth < 8, type.derivationDepth < SchemaBuilder.depthLimit else {
            self = .unsure
            return
        }
        switch type.variety {
        case .atomic(let builtIn): self.init(builtIn, type.facets, &choices)
        case .list: self = .unsure
        case .union(let ids):
            self.init(form: type.facets == Facets() ? .union : .unsure)
            let members = ids.map { QuickValue($0, in: model, &choices, depth: depth + 1) }
            choice = choices.count
            choices.append(QuickChoice(members: members))
        }
    }

    private init(_ type: BuiltInType, _ facets: Facets, _ choices: inout [QuickChoice]) {
        self.init(form: Self.form(of: type))
        // Lengths and lists are of what white space has become.
        guard facets.whiteSpace == nil else {
            form = .unsure
            return
        }
        if let values = facets.enumeration {
            let isText = form == .text || form == .line
            let isAlone = facets == Facets(enumeration: values)
            form = isText && isAlone ? .listed : .unsure
            choice = choices.count
            choices.append(QuickChoice(listed: values.map { Array($0.utf8) }))
            return
        }
        let takes: Facets
        switch form {
        case .text, .line:
            guard let characters = Self.characters(facets) else {
                form = .unsure
                return
            }
            self.characters = characters
            takes = facets.only(\.length, \.minLength, \.maxLength)
        case .decimal, .integer:
            guard let number = QuickNumber(type, facets) else {
                form = .unsure
                return
            }
            self.number = number
            takes = facets.onlyNumeric
        default: takes = Facets()
        }
        // A facet that is not looked at here leaves the say to libxml2.
        if facets != takes { form = .unsure }
    }

    private static func characters(_ facets: Facets) -> ClosedRange<Int>? {
        if let length = facets.length {
            return facets.minLength == nil && facets.maxLength == nil ? length...length : nil
        }
        let least = facets.minLength ?? 0
        let most = facets.maxLength ?? Int.max
        return least <= most ? least...most : nil
    }

    private static func form(of type: BuiltInType) -> Form {
        switch type {
        case .string, .anySimpleType: .text
        case .normalizedString, .token: .line
        case .boolean: .boolean
        case .decimal: .decimal
        case .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short, .byte, .nonNegativeInteger,
            .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            .integer
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .language: .language
        case .nmtoken: .word
        case .anyURI: .uri
        case .base64Binary: .base64
        default: .unsure
        }
    }
}

extension Facets {
    fileprivate init(enumeration: [String]) {
        self.init()
        self.enumeration = enumeration
    }

    /// The same without what is not named.
    fileprivate func only(_ kept: WritableKeyPath<Facets, Int?>...) -> Facets {
        var facets = Facets()
        for path in kept { facets[keyPath: path] = self[keyPath: path] }
        return facets
    }

    fileprivate var onlyNumeric: Facets {
        var facets = only(\.totalDigits, \.fractionDigits)
        facets.minInclusive = minInclusive
        facets.maxInclusive = maxInclusive
        facets.minExclusive = minExclusive
        facets.maxExclusive = maxExclusive
        return facets
    }
}
