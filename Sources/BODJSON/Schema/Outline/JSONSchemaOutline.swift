/// What a schema says about the values of one place, seen through its references and alternatives.
///
/// Validation needs no such view; it is for those who compare schemas or tell what may stand where.
package struct JSONSchemaOutline: Sendable {
    private let program: SchemaProgram
    /// The schemas that hold for the values, whichever alternative is met.
    private let demanded: [Int]
    /// The schemas that may hold as well: alternatives, and what depends on a condition.
    private let possible: [Int]

    init(_ numbers: [Int], in program: SchemaProgram) {
        self.program = program
        demanded = Self.closure(of: numbers, in: program) { Self.demanded(by: $0) }
        possible = Self.closure(of: numbers, in: program) { Self.demanded(by: $0) + Self.alternatives(of: $0) }
    }

    /// Whether something is said by a reference that only a document decides about, so that no name is known to be unknown.
    package var isOpaque: Bool {
        possible.contains { program.schemas[$0].keywords.contains { $0 is DynamicReferenceKeyword } }
    }

    private static func closure(
        of numbers: [Int],
        in program: SchemaProgram,
        _ next: (CompiledSchema) -> [Subschema]
    ) -> [Int] {
        var seen: Set<Int> = []
        var open = numbers
        while let number = open.popLast() {
            if seen.insert(number).inserted { open += next(program.schemas[number]).map(\.number) }
        }
        return seen.sorted()
    }

    private static func demanded(by schema: CompiledSchema) -> [Subschema] {
        schema.keywords.flatMap { keyword -> [Subschema] in
            switch keyword {
            case let reference as ReferenceKeyword: [reference.schema]
            case let all as AllOfKeyword: all.schemas
            default: []
            }
        }
    }

    private static func alternatives(of schema: CompiledSchema) -> [Subschema] {
        schema.keywords.flatMap { keyword -> [Subschema] in
            switch keyword {
            case let any as AnyOfKeyword: any.schemas
            case let one as OneOfKeyword: one.schemas
            case let condition as ConditionalKeyword: [condition.consequence, condition.alternative].compactMap { $0 }
            default: []
            }
        }
    }
}

/// Outlines of one schema are equal when the same schemas hold.
extension JSONSchemaOutline: Hashable {
    /// Compares which schemas hold.
    package static func == (left: JSONSchemaOutline, right: JSONSchemaOutline) -> Bool {
        left.possible == right.possible && left.demanded == right.demanded
    }

    /// Feeds which schemas hold.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(possible)
        hasher.combine(demanded)
    }
}

extension JSONSchemaOutline {
    /// The names of the members that are declared, in the order of the schema.
    package var names: [String] {
        var seen: Set<ByteKey> = []
        return possible.flatMap { number in
            (program.schemas[number].node["properties"]?.members.map(\.name) ?? [])
        }.filter { seen.insert(ByteKey(Array($0.utf8))).inserted }
    }

    /// What is said about a member; nil when the schema does not know its name.
    ///
    /// - Parameter name: The member's name.
    /// - Returns: The outline of its values.
    package func member(_ name: ArraySlice<UInt8>) -> JSONSchemaOutline? {
        var numbers: [Int] = []
        for keyword in members {
            let known = keyword.table.position(of: name).map { [keyword.named[$0].number] } ?? []
            // A name that could not be checked is not called unknown.
            let matched = keyword.patterns.filter { $0.pattern.matches(name) ?? true }.map(\.schema.number)
            numbers += known + matched
        }
        if numbers.isEmpty { numbers = mapped }
        return numbers.isEmpty ? nil : JSONSchemaOutline(numbers, in: program)
    }

    /// Where a member is declared.
    ///
    /// - Parameter name: The member's name.
    /// - Returns: The declaration in the schema; nil when the schema does not name it.
    package func declaration(of name: String) -> JSONMemberNode? {
        possible.lazy.compactMap { program.schemas[$0].node["properties"]?.member(named: name) }.first
    }

    /// The first of the schemas that hold, as it is written.
    package var node: JSONNode? { demanded.first.map { program.schemas[$0].node } }

    /// Whether a name is one that the schema itself names, rather than a key of a map.
    ///
    /// - Parameter name: The member's name.
    /// - Returns: True when it stands in `properties`.
    package func names(_ name: ArraySlice<UInt8>) -> Bool {
        members.contains { $0.table.position(of: name) != nil }
    }

    /// What is said about an element of an array; nil when nothing is.
    ///
    /// - Parameter position: The position, from 0.
    /// - Returns: The outline of the values there.
    package func element(at position: Int) -> JSONSchemaOutline? {
        let numbers = possible.flatMap { program.schemas[$0].keywords }.compactMap { keyword -> Int? in
            guard let items = keyword as? ItemsKeyword else { return nil }
            return position < items.prefix.count ? items.prefix[position].number : items.rest?.number
        }
        return numbers.isEmpty ? nil : JSONSchemaOutline(numbers, in: program)
    }

    /// The names of the members that every object must have, in the order of the schema.
    package var required: [String] {
        demanded.flatMap { program.schemas[$0].node["required"]?.elements.compactMap(\.string) ?? [] }
    }

    /// The types that are allowed, such as `integer`; empty when any is.
    package var types: [String] {
        let lists = possible.compactMap { number -> [String]? in
            guard let type = program.schemas[number].node["type"] else { return nil }
            return type.string.map { [$0] } ?? type.elements.compactMap(\.string)
        }
        let all = Set(lists.joined())
        return ["object", "array", "string", "integer", "number", "boolean", "null"].filter(all.contains)
    }

    /// The texts that `enum` allows; nil when there is none, or when not only texts are allowed.
    package var enumeration: [String]? {
        guard let values = value(of: "enum") else { return nil }
        let texts = values.elements.compactMap(\.string)
        return texts.count == values.count ? texts : nil
    }

    /// The value of a keyword in the first of the schemas that has it.
    ///
    /// - Parameter keyword: The keyword.
    /// - Returns: The value as the schema has it.
    package func value(of keyword: String) -> JSONNode? {
        possible.lazy.compactMap { program.schemas[$0].node[keyword] }.first
    }

    private var members: [MembersKeyword] {
        possible.flatMap { program.schemas[$0].keywords.compactMap { $0 as? MembersKeyword } }
    }

    /// What `additionalProperties` says about every other member, where it says something.
    private var mapped: [Int] {
        members.compactMap { keyword in
            keyword.additional.flatMap { program.schemas[$0.number].verdict == nil ? $0.number : nil }
        }
    }
}
