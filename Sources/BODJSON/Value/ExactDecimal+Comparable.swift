extension ExactDecimal: Comparable {
    /// Orders by value.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isMagnitudeLess(than: left) : left.isMagnitudeLess(than: right)
    }

    private func isMagnitudeLess(than other: ExactDecimal) -> Bool {
        if isZero || other.isZero { return isZero && !other.isZero }
        let scale = significand.count + exponent
        let otherScale = other.significand.count + other.exponent
        if scale != otherScale { return scale < otherScale }
        return significand.lexicographicallyPrecedes(other.significand)
    }
}
