/// Compiles the particles of a type to the automaton of a `ContentModel`.
struct ContentModelCompiler {
    /// The automaton would be larger than `positionLimit` or `edgeLimit`.
    struct TooLarge: Error {}

    let schema: SchemaModel
    /// How many copies of a group at most stand for its `maxOccurs`; a higher one is taken as unbounded.
    let unrollLimit: Int
    var names: [XMLName] = []
    var symbols: [XMLName: Int32] = [:]
    var matches: [ContentMatch] = []
    var wildcards: [Wildcard] = []
    var positions = [ContentPosition()]
    var edges: [[ContentEdge]] = [[]]
    var isAll = false
    var isExact = true
    private var edgeCount = 0
    /// How many particles were looked at: groups that refer to groups can stand for millions without an element.
    private var particleCount = 0

    static let positionLimit = 4_096
    static let edgeLimit = 1_000_000
    static let particleLimit = 200_000
    /// The highest `minOccurs` of an element that is counted.
    static let minimumLimit = 1_000

    init(_ schema: SchemaModel, unrollLimit: Int) {
        self.schema = schema
        self.unrollLimit = unrollLimit
        positions[0].isLast = true
    }

    mutating func compile(_ root: Particle) throws(TooLarge) {
        var particle = root
        while let inner = onlyParticle(of: particle), particle.minimum == 1, particle.maximum == 1 { particle = inner }
        if case .group(let group) = particle.term, group.compositor == .all {
            try compileAll(group, isOptional: particle.minimum == 0)
            return
        }
        let fragment = try compile(particle, minimum: particle.minimum, maximum: particle.maximum)
        edges[0] = fragment.first.map { ContentEdge(target: $0, isLoop: false) }
        positions[0].isLast = fragment.isNullable
        for index in fragment.last { positions[Int(index)].isLast = true }
    }

    private func onlyParticle(of particle: Particle) -> Particle? {
        guard case .group(let group) = particle.term, group.particles.count == 1 else { return nil }
        return group.particles[0]
    }

    private mutating func compileAll(_ group: ModelGroup, isOptional: Bool) throws(TooLarge) {
        isAll = true
        for particle in group.particles {
            let before = positions.count
            _ = try compile(particle, minimum: particle.minimum, maximum: particle.maximum)
            for index in before..<positions.count { positions[index].isOptionalInAll = particle.minimum == 0 }
            if positions.count > before + 1 { isExact = false }
        }
        positions[0].isLast = isOptional
    }

    private mutating func compile(
        _ particle: Particle,
        minimum: Int,
        maximum: Int?
    ) throws(TooLarge) -> ContentFragment {
        particleCount += 1
        guard particleCount <= Self.particleLimit else { throw TooLarge() }
        switch particle.term {
        case .element(let id): return try addElement(id, minimum, maximum)
        case .wildcard(let wildcard): return try addWildcard(wildcard, minimum, maximum)
        case .group(let group):
            if let inner = onlyParticle(of: particle), inner.minimum == 1, inner.maximum == 1 {
                return try compile(inner, minimum: minimum, maximum: maximum)
            }
            return try repeated(group, minimum, maximum)
        }
    }

    private mutating func addElement(
        _ id: ElementDeclaration.ID,
        _ minimum: Int,
        _ maximum: Int?
    ) throws(TooLarge) -> ContentFragment {
        let start = matches.count
        for element in schema.elementsInPlace(of: id) {
            matches.append(ContentMatch(symbol: symbol(for: schema[element].name), element: element))
        }
        let position = ContentPosition(matches: start..<matches.count)
        return try add(position, minimum, maximum)
    }

    private mutating func addWildcard(
        _ wildcard: Wildcard,
        _ minimum: Int,
        _ maximum: Int?
    ) throws(TooLarge) -> ContentFragment {
        wildcards.append(wildcard)
        return try add(ContentPosition(wildcard: Int32(wildcards.count - 1)), minimum, maximum)
    }

    private mutating func add(
        _ position: ContentPosition,
        _ minimum: Int,
        _ maximum: Int?
    ) throws(TooLarge) -> ContentFragment {
        guard positions.count < Self.positionLimit else { throw TooLarge() }
        if minimum > Self.minimumLimit { isExact = false }
        var position = position
        position.minimum = Int32(max(1, min(minimum, Self.minimumLimit)))
        position.maximum = maximum.map { Int32($0) } ?? ContentPosition.unbounded
        let index = Int32(positions.count)
        positions.append(position)
        edges.append([])
        return ContentFragment(first: [index], last: [index], isNullable: minimum == 0)
    }

    private mutating func symbol(for name: XMLName) -> Int32 {
        if let known = symbols[name] { return known }
        let symbol = Int32(names.count)
        names.append(name)
        symbols[name] = symbol
        return symbol
    }
}

extension ContentModelCompiler {
    /// A group and its number of occurrences: copies one after another, the optional ones inside one another.
    private mutating func repeated(
        _ group: ModelGroup,
        _ minimum: Int,
        _ maximum: Int?
    ) throws(TooLarge) -> ContentFragment {
        var (minimum, maximum) = (minimum, maximum)
        if max(minimum, maximum ?? 0) > max(unrollLimit, 1) {
            isExact = false
            (minimum, maximum) = (min(minimum, 1), nil)
        }
        let count = max(maximum ?? minimum, 1)
        let start = positions.count
        var copies: [ContentFragment] = []
        for _ in 0..<count { copies.append(try body(of: group)) }
        if maximum == nil {
            try link(copies[count - 1].last, copies[count - 1].first, isLoop: true)
            for index in start..<positions.count { positions[index].isLooped = true }
        }
        var result = ContentFragment()
        for (index, copy) in copies.enumerated().reversed() {
            var tail = try sequence(copy, result)
            if index >= minimum { tail.isNullable = true }
            result = tail
        }
        return result
    }

    private mutating func body(of group: ModelGroup) throws(TooLarge) -> ContentFragment {
        switch group.compositor {
        case .sequence:
            var result = ContentFragment()
            for particle in group.particles {
                let next = try compile(particle, minimum: particle.minimum, maximum: particle.maximum)
                result = try sequence(result, next)
            }
            return result
        case .choice:
            return try choice(group)
        case .all:
            // An xs:all inside another group is not allowed; any number in any order is the nearest to it.
            isExact = false
            var result = try choice(group)
            try link(result.last, result.first, isLoop: true)
            result.isNullable = true
            return result
        }
    }

    private mutating func choice(_ group: ModelGroup) throws(TooLarge) -> ContentFragment {
        var result = ContentFragment(isNullable: false)
        for particle in group.particles {
            let branch = try compile(particle, minimum: particle.minimum, maximum: particle.maximum)
            result.first += branch.first
            result.last += branch.last
            result.isNullable = result.isNullable || branch.isNullable
        }
        return result
    }

    private mutating func sequence(
        _ left: ContentFragment,
        _ right: ContentFragment
    ) throws(TooLarge) -> ContentFragment {
        try link(left.last, right.first, isLoop: false)
        return ContentFragment(
            first: left.isNullable ? left.first + right.first : left.first,
            last: right.isNullable ? left.last + right.last : right.last,
            isNullable: left.isNullable && right.isNullable
        )
    }

    private mutating func link(_ from: [Int32], _ to: [Int32], isLoop: Bool) throws(TooLarge) {
        edgeCount += from.count * to.count
        guard edgeCount <= Self.edgeLimit else { throw TooLarge() }
        for source in from {
            for target in to { edges[Int(source)].append(ContentEdge(target: target, isLoop: isLoop)) }
        }
    }
}
