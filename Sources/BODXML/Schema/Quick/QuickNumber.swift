/// Bounds of a number, and whether a number is surely within them.
struct QuickNumber: Sendable {
    private var lowest = Int.min
    private var highest = Int.max
    private var totalDigits = Int.max
    private var fractionDigits = Int.max
    /// Numbers of more digits are left to libxml2.
    private static let mostDigits = 18

    init() {}

    /// The bounds of a type; nil when they are not whole numbers that can be compared here.
    init?(_ type: BuiltInType, _ facets: Facets) {
        (lowest, highest) = Self.range(of: type)
        for (text, step) in [(facets.minInclusive, 0), (facets.minExclusive, 1)] {
            guard let text else { continue }
            guard let bound = Self.whole(text) else { return nil }
            lowest = max(lowest, bound + step)
        }
        for (text, step) in [(facets.maxInclusive, 0), (facets.maxExclusive, 1)] {
            guard let text else { continue }
            guard let bound = Self.whole(text) else { return nil }
            highest = min(highest, bound - step)
        }
        totalDigits = facets.totalDigits ?? Int.max
        fractionDigits = facets.fractionDigits ?? Int.max
    }

    private static func whole(_ text: String) -> Int? {
        text.utf8.count <= mostDigits ? Int(text) : nil
    }

    /// What the built-in types allow, or as much of it as an Int holds (XML Schema part 2, section 3.3).
    private static func range(of type: BuiltInType) -> (Int, Int) {
        switch type {
        case .nonPositiveInteger: (Int.min, 0)
        case .negativeInteger: (Int.min, -1)
        case .nonNegativeInteger, .unsignedLong: (0, Int.max)
        case .positiveInteger: (1, Int.max)
        case .int: (Int(Int32.min), Int(Int32.max))
        case .short: (Int(Int16.min), Int(Int16.max))
        case .byte: (Int(Int8.min), Int(Int8.max))
        case .unsignedInt: (0, Int(UInt32.max))
        case .unsignedShort: (0, Int(UInt16.max))
        case .unsignedByte: (0, Int(UInt8.max))
        default: (Int.min, Int.max)
        }
    }

    /// Whether a text is a number within the bounds.
    ///
    /// - Parameters:
    ///   - value: The text.
    ///   - isWhole: Whether nothing may stand behind a point.
    /// - Returns: True when it surely is.
    func accepts(_ value: Span<UInt8>, isWhole: Bool) -> Bool {
        var place = 0
        // A plus sign, and 0 below 0, are left to libxml2, which refuses them of some types.
        let isNegative = value.skip(0x2D, &place)
        if isNegative, lowest >= 0 { return false }
        let first = place
        guard let whole = value.digits(&place), place - first <= Self.mostDigits else { return false }
        var digits = place - first
        if place < value.count {
            guard !isWhole, value[place] == 0x2E else { return false }
            place += 1
            let point = place
            guard value.digits(&place) != nil, place == value.count else { return false }
            digits += place - point
            guard place - point <= fractionDigits else { return false }
        }
        guard digits <= min(totalDigits, Self.mostDigits) else { return false }
        if lowest == Int.min, highest == Int.max { return true }
        // What stands behind the point is less than one.
        let beyond = isWhole ? whole : whole + 1
        return isNegative ? -beyond >= lowest && -whole <= highest : whole >= lowest && beyond <= highest
    }
}
