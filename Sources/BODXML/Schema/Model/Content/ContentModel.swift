/// What may stand inside the elements of a type: its particles as an automaton over the names of children.
///
/// The states are the positions of the particles. Following n children costs O(n · p) for p positions that can come
/// next. An element's own `maxOccurs` is counted; a group's is unrolled up to a limit, and beyond that taken as
/// unbounded (`isExact`).
package final class ContentModel: Sendable {
    /// The names that the model declares, in the order of the schema.
    package let names: [XMLName]
    /// Whether the automaton accepts exactly what the schema allows; if not it accepts more.
    package let isExact: Bool

    let positions: [ContentPosition]
    let edges: [ContentEdge]
    let matches: [ContentMatch]
    let wildcards: [Wildcard]
    /// Whether the particles may stand in any order; then the positions have no edges.
    let isAll: Bool
    /// Whether at most one particle matches at any place.
    let isDeterministic: Bool
    /// How often each name may stand in the whole content; `ContentPosition.unbounded` for any number.
    let totals: [Int32]
    private let symbols: [XMLName: Int32]
    private let declarations: [ElementDeclaration.ID]

    /// Compiles the content of a type; nil when the automaton would be too large.
    ///
    /// - Parameters:
    ///   - type: The type.
    ///   - schema: The model that the type belongs to.
    convenience init?(of type: ComplexType, in schema: SchemaModel) {
        guard case .elements(let particle) = type.content else {
            self.init(ContentModelCompiler(schema, unrollLimit: 1))
            return
        }
        for unrollLimit in [32, 4, 1] {
            var compiler = ContentModelCompiler(schema, unrollLimit: unrollLimit)
            do {
                try compiler.compile(particle)
                self.init(compiler)
                return
            } catch { continue }
        }
        return nil
    }

    private init(_ compiler: ContentModelCompiler) {
        let layout = compiler.layout()
        names = compiler.names
        symbols = compiler.symbols
        matches = compiler.matches
        wildcards = compiler.wildcards
        isAll = compiler.isAll
        isExact = compiler.isExact
        positions = layout.positions
        edges = layout.edges
        totals = compiler.totals(of: layout.positions)
        var declarations: [ElementDeclaration.ID?] = Array(repeating: nil, count: compiler.names.count)
        for match in compiler.matches where declarations[Int(match.symbol)] == nil {
            declarations[Int(match.symbol)] = match.element
        }
        self.declarations = declarations.compactMap { $0 }
        isDeterministic = compiler.isDeterministic(layout.positions, layout.edges)
    }

    func input(_ name: XMLName) -> ContentInput {
        ContentInput(name: name, symbol: symbols[name] ?? -1)
    }

    /// The declaration of a child, wherever in the content it may stand.
    ///
    /// - Parameter name: The child's name.
    /// - Returns: The declaration, or nil when the model does not name the child.
    package func declaration(of name: XMLName) -> ElementDeclaration.ID? {
        symbols[name].map { declarations[Int($0)] }
    }

    /// Whether there is a place for elements of a name that the model does not have.
    ///
    /// - Parameter name: The name.
    /// - Returns: True when a wildcard allows it.
    package func isAllowedByWildcard(_ name: XMLName) -> Bool {
        wildcards.contains { $0.allows(name) }
    }
}
