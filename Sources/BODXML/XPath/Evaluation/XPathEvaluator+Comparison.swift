extension XPathEvaluator {
    /// Compares two values (XPath 1.0, section 3.4); sets by their texts, in a time that grows with their size and not with its square.
    mutating func compare(
        _ left: XPathValue,
        _ comparison: XPathComparison,
        _ right: XPathValue
    ) throws(XPathFailure) -> Bool {
        // A set beside a truth value counts as one, whatever its nodes are.
        if case .boolean = left, right.isSet { return try compareSingle(left, comparison, .boolean(boolean(right))) }
        if case .boolean = right, left.isSet { return try compareSingle(.boolean(boolean(left)), comparison, right) }
        let leftTexts = try texts(left)
        let rightTexts = try texts(right)
        switch (leftTexts, rightTexts) {
        case (let leftTexts?, let rightTexts?): return try compare(leftTexts, comparison, rightTexts)
        case (let texts?, nil): return try compare(texts, comparison, right)
        case (nil, let texts?): return try compare(texts, comparison.mirrored, left)
        case (nil, nil): return try compareSingle(left, comparison, right)
        }
    }

    private mutating func compare(
        _ texts: [[UInt8]],
        _ comparison: XPathComparison,
        _ value: XPathValue
    ) throws(XPathFailure) -> Bool {
        for text in texts {
            let isNumber = if case .number = value { true } else { false }
            let own = isNumber ? XPathValue.number(XPathNumber.value(of: text)) : .string(text)
            if try compareSingle(own, comparison, value) { return true }
        }
        return false
    }

    private mutating func compareSingle(
        _ left: XPathValue,
        _ comparison: XPathComparison,
        _ right: XPathValue
    ) throws(XPathFailure) -> Bool {
        guard comparison == .equal || comparison == .unequal else {
            return comparison.holds(try number(left), try number(right))
        }
        let isEqual: Bool
        switch (left, right) {
        case (.boolean, _), (_, .boolean): isEqual = boolean(left) == boolean(right)
        case (.number, _), (_, .number): isEqual = try number(left) == number(right)
        default: isEqual = try string(left) == string(right)
        }
        return isEqual == (comparison == .equal)
    }

    /// Whether some text of one set and some text of another are so.
    private mutating func compare(
        _ left: [[UInt8]],
        _ comparison: XPathComparison,
        _ right: [[UInt8]]
    ) throws(XPathFailure) -> Bool {
        guard !left.isEmpty, !right.isEmpty else { return false }
        try spend(left.count + right.count)
        switch comparison {
        case .equal:
            let fewer = Set(left.count < right.count ? left : right)
            return (left.count < right.count ? right : left).contains { fewer.contains($0) }
        case .unequal: return left.contains { $0 != left[0] } || right.contains { $0 != left[0] }
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            let leftNumbers = left.map { XPathNumber.value(of: $0) }.filter { !$0.isNaN }
            let rightNumbers = right.map { XPathNumber.value(of: $0) }.filter { !$0.isNaN }
            guard let least = leftNumbers.min(), let greatest = leftNumbers.max(), let otherLeast = rightNumbers.min(),
                let otherGreatest = rightNumbers.max()
            else { return false }
            let isUpward = comparison == .less || comparison == .lessOrEqual
            return comparison.holds(isUpward ? least : greatest, isUpward ? otherGreatest : otherLeast)
        }
    }
}

extension XPathComparison {
    /// Whether two numbers are so; not when one is none.
    fileprivate func holds(_ left: Double, _ right: Double) -> Bool {
        switch self {
        case .equal: left == right
        case .unequal: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}

extension XPathValue {
    fileprivate var isSet: Bool {
        switch self {
        case .nodes, .texts: true
        case .string, .number, .boolean: false
        }
    }
}
