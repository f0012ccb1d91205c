/// Reads the name of a group, ECMA-262 section 22.2.1: RegExpIdentifierName, escapes included.
struct PatternGroupName {
    private let scalars: [Unicode.Scalar]
    /// The place after what has been read.
    private(set) var index: Int

    init(_ scalars: [Unicode.Scalar], at index: Int) {
        self.scalars = scalars
        self.index = index
    }

    /// Whether `?<` and a name follow, and not an assertion about what comes before.
    var isNext: Bool {
        guard index + 2 < scalars.count, scalars[index] == "?", scalars[index + 1] == "<" else { return false }
        return scalars[index + 2] != "=" && scalars[index + 2] != "!"
    }

    /// Reads `?<name>`.
    mutating func next() throws(ECMAPatternError) -> [Unicode.Scalar] {
        index += 1
        return try bracketed()
    }

    /// Reads `<name>`.
    mutating func bracketed() throws(ECMAPatternError) -> [Unicode.Scalar] {
        index += 1
        var name: [Unicode.Scalar] = []
        while index < scalars.count, scalars[index] != ">" {
            let scalar = try scalar()
            guard Self.isAllowed(scalar, isFirst: name.isEmpty) else {
                throw ECMAPatternError(reason: "a group's name has a character that no name has")
            }
            name.append(scalar)
        }
        guard index < scalars.count, !name.isEmpty else { throw ECMAPatternError(reason: "a group has no name") }
        index += 1
        return name
    }

    private mutating func scalar() throws(ECMAPatternError) -> Unicode.Scalar {
        guard scalars[index] == "\\" else {
            index += 1
            return scalars[index - 1]
        }
        guard index + 1 < scalars.count, scalars[index + 1] == "u" else {
            throw ECMAPatternError(reason: "a group's name has an escape that no name has")
        }
        var escape = PatternParser(scalars, at: index + 2)
        guard let scalar = Unicode.Scalar(try escape.unicode()) else {
            throw ECMAPatternError(reason: "a group's name has half of a character")
        }
        index = escape.index
        return scalar
    }

    private static func isAllowed(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
        if scalar == "$" || scalar == "_" { return true }
        if isFirst { return scalar.properties.isIDStart }
        return scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}"
    }
}
