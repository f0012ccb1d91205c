/// A set of code points: ranges, classes of Unicode, or the opposite of them.
struct ScalarSet: Sendable {
    private(set) var ranges: [ClosedRange<UInt32>] = []
    private(set) var classes: [UnicodeClass] = []
    private(set) var nested: [ScalarSet] = []
    var isNegated = false

    func contains(_ scalar: UInt32) -> Bool { holds(scalar) != isNegated }

    mutating func insert(_ range: ClosedRange<UInt32>) { ranges.append(range) }

    mutating func insert(_ unicodeClass: UnicodeClass) { classes.append(unicodeClass) }

    mutating func insert(_ set: ScalarSet) {
        if set.isNegated {
            nested.append(set)
        } else {
            ranges += set.ranges
            classes += set.classes
            nested += set.nested
        }
    }

    var negated: ScalarSet {
        var copy = self
        copy.isNegated.toggle()
        return copy
    }

    private func holds(_ scalar: UInt32) -> Bool {
        for range in ranges where range.contains(scalar) { return true }
        for unicodeClass in classes where unicodeClass.contains(scalar) { return true }
        for set in nested where set.contains(scalar) { return true }
        return false
    }
}

extension ScalarSet {
    init(_ ranges: ClosedRange<UInt32>...) { self.ranges = ranges }

    /// `\d`: the ASCII digits.
    static let digit = ScalarSet(0x30...0x39)
    /// `\w`: ASCII letters, digits and the underscore.
    static let word = ScalarSet(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
    /// `\s`: ECMA-262 WhiteSpace and LineTerminator.
    static let space = ScalarSet(
        0x09...0x0D,
        0x20...0x20,
        0xA0...0xA0,
        0x1680...0x1680,
        0x2000...0x200A,
        0x2028...0x2029,
        0x202F...0x202F,
        0x205F...0x205F,
        0x3000...0x3000,
        0xFEFF...0xFEFF
    )
    /// `.`: everything but line terminators.
    static let anyButLineBreak = ScalarSet(0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029).negated
}
