/// A keyword that the compiler knows.
struct KeywordDefinition: Sendable {
    /// Makes the compiled keyword from its value; nil when there is nothing to judge.
    typealias Make =
        @Sendable (
            _ value: JSONNode,
            _ place: SchemaPlace,
            _ compiler: inout SchemaCompiler
        ) throws(SchemaProblem) -> (any SchemaKeyword)?

    let name: String
    let vocabulary: SchemaVocabulary
    let first: JSONSchemaDraft
    let last: JSONSchemaDraft
    let make: Make

    init(
        _ name: String,
        _ vocabulary: SchemaVocabulary,
        from first: JSONSchemaDraft = .draft06,
        to last: JSONSchemaDraft = .draft202012,
        make: @escaping Make
    ) {
        self.name = name
        self.vocabulary = vocabulary
        self.first = first
        self.last = last
        self.make = make
    }

    /// Whether a dialect has the keyword.
    func isIn(_ dialect: SchemaDialect) -> Bool {
        dialect.draft >= first && dialect.draft <= last && !dialect.vocabularies.isDisjoint(with: vocabulary)
    }

    /// All keywords that judge values; every other keyword describes, and is passed over.
    static let all: [String: KeywordDefinition] = {
        let groups = [
            TypeKeyword.definitions, EnumKeyword.definitions, NumericBoundKeyword.definitions,
            MultipleOfKeyword.definitions, LengthKeyword.definitions, PatternKeyword.definitions,
            CountKeyword.definitions, UniqueItemsKeyword.definitions, RequiredKeyword.definitions,
            MembersKeyword.definitions, PropertyNamesKeyword.definitions, DependentRequiredKeyword.definitions,
            DependentSchemasKeyword.definitions, DependenciesKeyword.definitions, ItemsKeyword.definitions,
            ContainsKeyword.definitions, AllOfKeyword.definitions, AnyOfKeyword.definitions,
            OneOfKeyword.definitions, NotKeyword.definitions, ConditionalKeyword.definitions,
            ReferenceKeyword.definitions, DynamicReferenceKeyword.definitions,
            UnevaluatedPropertiesKeyword.definitions, UnevaluatedItemsKeyword.definitions,
            FormatKeyword.definitions,
        ]
        return Dictionary(groups.joined().map { ($0.name, $0) }) { first, _ in first }
    }()
}
